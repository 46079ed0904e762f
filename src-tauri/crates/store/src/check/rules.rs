use domain::problem::{Code, Problem};

use super::NAMED;
use crate::reader::Reader;
use crate::trouble::sql;

/// A rule that holds over several rows; its SELECT gives the rows that break it.
pub(super) struct Rule {
    pub name: &'static str,
    noun: &'static str,
    breaking: &'static str,
}

/// What no CHECK of a single table can say. Each SELECT gives ids of `noun`.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "Vorsitz der Sitzung aus dem Beirat der Sitzung",
        noun: "sitting",
        breaking: "SELECT s.id FROM sitting s JOIN member m ON m.id = s.chair WHERE m.board <> s.board",
    },
    Rule {
        name: "Anwesende aus dem Beirat der Sitzung",
        noun: "attendance",
        breaking: "SELECT a.id FROM attendance a JOIN sitting s ON s.id = a.sitting
            JOIN member m ON m.id = a.member WHERE m.board <> s.board",
    },
    Rule {
        name: "Tagesordnung mit Anträgen des eigenen Beirats",
        noun: "agenda_entry",
        breaking:
            "SELECT e.id FROM agenda_entry e JOIN item i ON i.id = e.item JOIN sitting s ON s.id = i.sitting
            JOIN application a ON a.id = e.application WHERE a.board <> s.board",
    },
    Rule {
        name: "ein Antrag nur einmal auf einer Tagesordnung",
        noun: "agenda_entry",
        breaking: "SELECT max(e.id) FROM agenda_entry e JOIN item i ON i.id = e.item
            GROUP BY i.sitting, e.application HAVING count(*) > 1",
    },
    Rule {
        name: "Empfehlungen nur zu Anträgen der Tagesordnung",
        noun: "recommendation",
        breaking: "SELECT r.id FROM recommendation r WHERE NOT EXISTS (SELECT 1 FROM agenda_entry e
            JOIN item i ON i.id = e.item WHERE i.sitting = r.sitting AND e.application = r.application)",
    },
    Rule {
        // Where the office examined after the vote, the board had only the amount applied for before it.
        name: "empfohlener Betrag wie geprüft oder wie beantragt",
        noun: "recommendation",
        breaking: "SELECT r.id FROM recommendation r JOIN application a ON a.id = r.application
            LEFT JOIN examination e ON e.application = a.id AND e.concluded = 1
            WHERE r.outcome = 'recommended' AND r.amount <> a.amount AND r.amount <> ifnull(e.eligible, a.amount)",
    },
    Rule {
        name: "nicht mehr Stimmen als anwesende Stimmberechtigte",
        noun: "recommendation",
        breaking: "SELECT r.id FROM recommendation r JOIN sitting s ON s.id = r.sitting
            WHERE s.closed = 1 AND r.vote_kind = 'counted' AND r.yes + r.no + r.abstain >
                (SELECT count(*) FROM attendance a JOIN member m ON m.id = a.member
                 WHERE a.sitting = r.sitting AND a.presence = 'present' AND m.voting = 1)",
    },
    Rule {
        name: "Drucksache und Sitzung aus demselben Beirat",
        noun: "proposal",
        breaking: "SELECT p.id FROM proposal p JOIN sitting s ON s.id = p.sitting WHERE p.board <> s.board",
    },
    Rule {
        name: "eingetragene Transferaufwendungen wie die Positionen",
        noun: "proposal",
        breaking: "SELECT p.id FROM proposal p WHERE p.number IS NOT NULL AND p.entered_transfer <> (
            SELECT ifnull(sum(ifnull(o.amount, r.amount)), 0) FROM position o
            LEFT JOIN recommendation r ON r.sitting = p.sitting AND r.application = o.application
            WHERE o.proposal = p.id AND o.kind IN ('grant', 'own-project', 'prize'))",
    },
    Rule {
        name: "eingetragener Geschäftsaufwand wie die Positionen",
        noun: "proposal",
        breaking: "SELECT p.id FROM proposal p WHERE p.number IS NOT NULL AND p.entered_business <> (
            SELECT ifnull(sum(ifnull(o.amount, r.amount)), 0) FROM position o
            LEFT JOIN recommendation r ON r.sitting = p.sitting AND r.application = o.application
            WHERE o.proposal = p.id AND o.kind IN ('business', 'disposal'))",
    },
];

pub(super) fn broken(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let mut findings = Vec::new();
    for rule in RULES {
        let mut statement = reader.conn.prepare(rule.breaking).map_err(sql)?;
        let ids: Vec<i64> = statement
            .query_map([], |row| row.get(0))
            .and_then(|rows| rows.take(NAMED).collect())
            .map_err(sql)?;
        findings.extend(ids.into_iter().map(|id| {
            Problem::new(Code::RuleBroken).fact("regel", rule.name).fact("art", rule.noun).fact("eintrag", id)
        }));
    }
    Ok(findings)
}
