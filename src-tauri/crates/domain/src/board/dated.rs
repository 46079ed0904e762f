//! Settings of a board that hold from a day on: laid over the board's own row in the order of their days.

use serde_json::{Map, Value};

use super::Board;
use crate::Day;
use crate::records::BoardSetting;

/// The settings that may be dated, and what people call them. The Stadtbezirk is what a board is.
const SETTINGS: &[(&str, &str)] = &[
    ("name", "Name des Beirats"),
    ("council", "Name des Stadtbezirksrats"),
    ("municipality_kind", "Art der Gemeinde"),
    ("municipality", "Gemeinde"),
    ("number_pattern", "Antragsnummern"),
    ("quorum_rule", "Beschlussfähigkeit"),
    ("quorum_number", "Beschlussfähig ab"),
    ("print_votes", "Stimmen im Protokoll"),
    ("time_style", "Uhrzeiten"),
    ("house_style", "Form der Drucksache"),
    ("unit", "Organisationseinheit"),
    ("gender_text", "Gender-Aspekte"),
    ("climate_from", "Klimawirkungsprüfung ab"),
    ("climate_text", "Klimawirkungsprüfung"),
    ("product", "Produkt"),
    ("budget_part", "Teilhaushalt"),
    ("keep_notice", "Hinweis „Bitte aufbewahren“"),
    ("number_prefix", "Vorsatz der Drucksachennummer"),
    ("criteria", "Kriterien des Prüfvermerks"),
    ("exclusions", "Ausschlussliste"),
    ("upper_limit", "Höchstbetrag"),
    ("one_per_year", "Ein Antrag je Verein und Jahr"),
    ("papers_days", "Frist für Unterlagen in Tagen"),
    ("proof_months", "Frist für den Nachweis in Monaten"),
    ("office_street", "Straße der Dienststelle"),
    ("office_town", "Ort der Dienststelle"),
    ("office_contact", "Ansprechperson"),
    ("office_phone", "Telefon"),
    ("office_email", "E-Mail"),
    ("request_text", "Text der Nachforderung"),
    ("seats", "Zahl der Sitze"),
    ("substitutes", "Vertretung"),
    ("circular", "Umlaufverfahren"),
    ("invite_days", "Ladungsfrist in Tagen"),
    ("prepare_days", "Antragsschluss vor der Ladung in Tagen"),
    ("submit_days", "Vorlauf des Stadtbezirksrats in Tagen"),
    ("term_years", "Amtszeit in Jahren"),
    ("standing_items", "Stehende Tagesordnungspunkte"),
    ("authority", "Behördenleitung im Briefkopf"),
    ("private_names", "Privatpersonen in öffentlichen Fassungen"),
    ("cost_centre", "Kostenstelle"),
    ("account", "Sachkonto"),
];

/// What people call a setting; `None`: there is no such setting.
pub fn setting_label(key: &str) -> Option<&'static str> {
    SETTINGS.iter().find(|(name, _)| *name == key).map(|(_, label)| *label)
}

impl Board {
    /// The board as of a day. Of a setting the value counts whose first day is the last one not after `day`. A
    /// value that does not fit its setting is passed over.
    #[must_use]
    pub fn on(&self, settings: &[BoardSetting], day: Day) -> Self {
        let mut due: Vec<&BoardSetting> =
            settings.iter().filter(|s| s.from_day <= day && setting_label(&s.key).is_some()).collect();
        due.sort_by_key(|s| (s.from_day, s.id));
        let mut board = self.clone();
        for setting in due {
            board = board.overlaid(setting).unwrap_or(board);
        }
        board
    }

    fn overlaid(&self, setting: &BoardSetting) -> Option<Self> {
        let mut fields = self.fields();
        fields.insert(setting.key.clone(), serde_json::from_str(&setting.value).ok()?);
        serde_json::from_value(Value::Object(fields)).ok()
    }

    /// The settings in which another state of the same board differs, by key, with their new values as JSON.
    pub fn differing(&self, other: &Self) -> Vec<(String, String)> {
        let (before, after) = (self.fields(), other.fields());
        SETTINGS
            .iter()
            .filter(|(key, _)| before.get(*key) != after.get(*key))
            .filter_map(|(key, _)| Some(((*key).to_owned(), after.get(*key)?.to_string())))
            .collect()
    }

    fn fields(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::NumberPattern;

    fn board() -> Board {
        Board::usual("Linden-Limmer", NumberPattern::read("NN/JJJJ").unwrap())
    }

    fn setting(key: &str, value: &str, year: i16) -> BoardSetting {
        let from_day = Day::new(year, 1, 1).unwrap();
        BoardSetting { id: 0, board: 1, key: key.into(), value: value.into(), from_day }
    }

    #[test]
    fn the_last_value_before_the_day_counts() {
        let settings = [
            setting("print_votes", "false", 2022),
            setting("print_votes", "true", 2020),
            setting("number_pattern", "\"IB-NN/JJJJ\"", 2021),
        ];
        let on = |year| board().on(&settings, Day::new(year, 6, 30).unwrap());
        assert_eq!(on(2019), board());
        assert!(on(2020).print_votes);
        assert_eq!(on(2021).number_pattern, NumberPattern::read("IB-NN/JJJJ").unwrap());
        assert!(!on(2022).print_votes);
        assert!(board().on(&settings[1..2], Day::new(2020, 1, 1).unwrap()).print_votes);
    }

    #[test]
    fn what_does_not_fit_is_passed_over() {
        for (key, value) in [("print_votes", "7"), ("district", "\"Mitte\""), ("id", "9"), ("unit", "kaputt")]
        {
            assert_eq!(board().on(&[setting(key, value, 2020)], Day::new(2021, 1, 1).unwrap()), board());
        }
    }

    #[test]
    fn every_field_but_the_identity_can_be_dated() {
        let named: Vec<String> = board().fields().keys().cloned().collect();
        let missing: Vec<&String> = named.iter().filter(|key| setting_label(key).is_none()).collect();
        assert_eq!(missing, ["district", "id", "uid"]);
        assert!(SETTINGS.iter().all(|(key, _)| named.iter().any(|name| name == key)));
    }

    #[test]
    fn differences_lead_from_one_state_to_the_other() {
        let mut other = board();
        other.upper_limit = Some(crate::Money::from_cents(100_000));
        other.unit = "18.62.10".into();
        let settings: Vec<BoardSetting> =
            board().differing(&other).iter().map(|(key, value)| setting(key, value, 2020)).collect();
        assert_eq!(settings.len(), 2);
        assert_eq!(board().on(&settings, Day::new(2020, 1, 1).unwrap()), other);
    }
}
