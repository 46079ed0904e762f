/// A letter in both of its spellings; those without a row here have one.
///
/// German as offices transliterate it (DIN 1460 and the Duden for Cyrillic), then without marks or
/// as English does. Turkish, Polish, South Slavic and Scandinavian letters have the spelling that
/// follows the sound, then the bare letter.
const TWO: &[(char, &str, &str)] = &[
    ('ä', "ae", "a"),
    ('ö', "oe", "o"),
    ('ü', "ue", "u"),
    ('ø', "oe", "o"),
    ('å', "aa", "a"),
    ('ş', "sch", "s"),
    ('ș', "sch", "s"),
    ('š', "sch", "s"),
    ('ž', "sch", "z"),
    ('ç', "tsch", "c"),
    ('č', "tsch", "c"),
    ('ć', "tsch", "c"),
    ('đ', "dj", "d"),
    ('ţ', "tz", "t"),
    ('ț', "tz", "t"),
    // Russian, Ukrainian, Bulgarian.
    ('в', "w", "v"),
    ('ж', "sch", "zh"),
    ('з', "s", "z"),
    ('й', "j", "y"),
    ('х', "ch", "kh"),
    ('ц', "z", "ts"),
    ('ч', "tsch", "ch"),
    ('ш', "sch", "sh"),
    ('щ', "schtsch", "shch"),
    ('ъ', "", "a"),
    ('ь', "", ""),
    ('ы', "y", "y"),
    ('ю', "ju", "yu"),
    ('я', "ja", "ya"),
    ('ё', "jo", "e"),
    ('є', "je", "ye"),
    ('ї', "ji", "yi"),
    ('ґ', "g", "g"),
    // Serbian and Macedonian.
    ('ђ', "dj", "d"),
    ('ј', "j", "j"),
    ('љ', "lj", "lj"),
    ('њ', "nj", "nj"),
    ('ћ', "tsch", "c"),
    ('џ', "dsch", "dz"),
    // Greek, as spoken today and as of old.
    ('η', "i", "e"),
    ('ή', "i", "e"),
    ('υ', "y", "u"),
    ('ύ', "y", "u"),
    ('χ', "ch", "h"),
    ('β', "v", "b"),
    ('φ', "ph", "f"),
];

/// The long and the short spelling of a lower-case letter; marks have none. Some scripts bring signs
/// and capitals along.
pub(super) fn spell(letter: char) -> (&'static str, &'static str) {
    if let Some((_, long, short)) = TWO.iter().find(|(other, ..)| *other == letter) {
        return (long, short);
    }
    let bare = any_ascii::any_ascii_char(letter);
    (bare, bare)
}
