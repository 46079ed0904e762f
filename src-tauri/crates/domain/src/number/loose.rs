/// A number as an index keeps it and as somebody may type it: `4/2019` for `04/2019`, `IB-04-2019`, `Antrag Nr. 4/19`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooseNumber {
    /// `4/2019`, or its beginning.
    pub key: String,
    /// The year was typed whole; else the key is only the beginning.
    pub is_whole: bool,
}

/// Words before a number that do not change which one is meant.
const BEFORE: [&str; 9] = ["antrag", "nr", "nummer", "no", "ib", "ds", "drs", "drucksache", "h"];

/// The key of a running number in a year.
pub fn loose_key(running: i64, year: i16) -> String {
    format!("{running}/{year}")
}

/// Reads what may be the number of an application or of a Drucksache; `None` where it is something else.
pub fn read_loose_number(text: &str) -> Option<LooseNumber> {
    let lower = text.trim().to_lowercase();
    let mut groups = lower.split(|c: char| !c.is_alphanumeric()).filter(|g| !g.is_empty()).peekable();
    while groups.next_if(|group| BEFORE.contains(group)).is_some() {}
    let mut groups: Vec<&str> = groups.collect();
    // What follows the year of a Drucksache (N1, E1) is another paper on the same matter.
    if groups.len() > 2
        && groups.last().is_some_and(|last| last.len() == 2 && last.starts_with(['s', 'f', 'n', 'e']))
    {
        groups.pop();
    }
    if groups.iter().any(|g| g.len() > 5 || !g.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    // The counter of the central system has four digits and a number of the city before it.
    if let [city, counter, _] = groups.as_slice()
        && city.len() == 2
        && counter.len() == 4
    {
        groups.remove(0);
    }
    let running =
        |group: &str| Some(group.trim_start_matches('0')).filter(|n| !n.is_empty()).map(str::to_owned);
    match groups.as_slice() {
        [number] => Some(LooseNumber { key: format!("{}/", running(number)?), is_whole: false }),
        [number, year] => {
            let (year, is_whole) = match year.len() {
                2 if *year != "20" => (format!("20{year}"), true),
                4 => ((*year).to_owned(), true),
                1..=3 => ((*year).to_owned(), false),
                _ => return None,
            };
            Some(LooseNumber { key: format!("{}/{year}", running(number)?), is_whole })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_have_one_key() {
        for (typed, key, is_whole) in [
            ("04/2019", "4/2019", true),
            ("4/19", "4/2019", true),
            ("IB-04-2019", "4/2019", true),
            ("Antrag Nr. 4/2019", "4/2019", true),
            ("38-2019", "38/2019", true),
            ("15-0837/2019", "837/2019", true),
            ("15-0837/2019 N1", "837/2019", true),
            ("0837/2019", "837/2019", true),
            ("DS 15-0837-2019", "837/2019", true),
            ("4/20", "4/20", false),
            ("4/201", "4/201", false),
            ("04", "4/", false),
        ] {
            assert_eq!(read_loose_number(typed), Some(LooseNumber { key: key.into(), is_whole }), "{typed}");
        }
        for other in ["", "Banjul", "TSV 10", "0", "4/2019/1/2", "123456789", "١٢", "Linden 07", "1.400,00"]
        {
            assert_eq!(read_loose_number(other), None, "{other}");
        }
    }
}
