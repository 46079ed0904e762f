//! The Sitzungsmappe: facts -> model. A cover with the agenda, then one application to a page.

use domain::Money;
use domain::compose::genitive;
use domain::paper::{FolderFacts, FolderPage, FolderPlan, FolderPot, PotChart, PotStep, Tick, Tint};

use crate::model::{
    Air, Banner, Boxes, Document, Facts, Gathered, Grid, GridColumn, GridRow, Head, Heading, Labels, Look,
    Node, Role, Section, Side, SideRow, Size, Text, TwoSided, Voice, said,
};
use crate::proposal::blocks;

const KIND: &str = "Sitzungsmappe";

/// Arranges a Sitzungsmappe.
pub fn folder(facts: &FolderFacts) -> Document {
    let mut sections = vec![Section { name: None, nodes: cover(facts) }];
    sections.extend(facts.pages.iter().map(|page| Section { name: None, nodes: page_nodes(page) }));
    Document {
        title: format!("{KIND} {}, {} am {}", facts.board, facts.sitting, facts.day),
        language: "de-DE",
        turned: false,
        voice: Voice::Usual,
        originals: Vec::new(),
        head: Head {
            kind: Some(KIND.to_owned()),
            ..Head::plain(
                (&facts.municipality_kind, &facts.municipality),
                KIND,
                &facts.board,
                format!(
                    "{} · {} am {} · gedruckt am {}",
                    facts.board, facts.sitting, facts.day, facts.printed
                ),
            )
        },
        sections,
        mark: None,
        open: Vec::new(),
        day: Some(facts.printed),
    }
}

fn cover(facts: &FolderFacts) -> Vec<Node> {
    let title = format!("{} des {}", facts.sitting, genitive(&facts.board));
    let heading = Heading { level: 1, size: Size::Title, over: None, text: Text::plain(title) };
    let mut about = vec![
        ("Wann".to_owned(), Text::plain(said(&[&facts.day_words, &facts.begin], ", "))),
        ("Wo".to_owned(), Text::or_missing(Some(&facts.place), "Ort")),
    ];
    about.extend(facts.chair.iter().map(|name| ("Leitung".to_owned(), Text::plain(name))));
    about.push(("Beschlussfähig".to_owned(), Text::plain(&facts.quorum)));
    about.extend(facts.reader.iter().map(|name| ("Notizen von".to_owned(), Text::plain(name))));
    let mut nodes = vec![
        Node::Heading(heading),
        Node::Facts(Facts { labels: Labels::Wide, rows: about }),
        Node::section("Tagesordnung"),
    ];
    if !facts.items.is_empty() {
        nodes.push(Node::Grid(agenda(facts)));
    }
    nodes.extend(facts.pots.iter().map(|pot| Node::Pot(chart(pot))));
    nodes
}

fn agenda(facts: &FolderFacts) -> Grid {
    let all: Money = facts.items.iter().flat_map(|item| &item.entries).map(|entry| entry.amount).sum();
    let columns = vec![text("TOP", 0), text("Gegenstand", 6), figure("Betrag"), figure("Seite")];
    let mut rows = Vec::new();
    let mut pages = 0..;
    for item in &facts.items {
        let number = item.number.to_string();
        let title =
            if item.public { item.title.clone() } else { format!("{} (nichtöffentlich)", item.title) };
        rows.push(row([&number, &title, "", ""]));
        for (entry, place) in item.entries.iter().zip(1..) {
            let what = format!("Antrag Nr. {}, {}\n{}", entry.number, entry.applicant, entry.purpose);
            let own = row([&format!("{number}.{place}"), &what, &entry.amount.to_string(), ""]);
            rows.push(GridRow { page_of: pages.next(), ..own });
        }
    }
    let sum = GridRow::default;
    let cells = ["", "Anträge dieser Sitzung", &all.to_string(), ""].map(str::to_owned).to_vec();
    let sums = if facts.pages.is_empty() { Vec::new() } else { vec![GridRow { cells, ..sum() }] };
    Grid { columns, rows, sums, look: Look { air: Air::Roomy, stacked: true } }
}

/// The pot as a ladder: what there is, what of it is gone, what this agenda would take.
fn chart(pot: &FolderPot) -> PotChart {
    let wanted = pot.free - pot.rest;
    let step = |label: &str, amount, tint, sum| PotStep { label: label.to_owned(), amount, tint, sum };
    PotChart {
        title: pot.label.clone(),
        alt: format!(
            "{}: Von {} sind {} ausgezahlt und {} gebunden; {} sind frei. Würde alles empfohlen, blieben {} frei.",
            pot.label, pot.available, pot.spent, pot.bound, pot.free, pot.rest
        ),
        steps: vec![
            step("Verfügbar", pot.available, None, false),
            step("ausgezahlt", -pot.spent, Some(Tint::Full), false),
            step("gebunden oder vorgemerkt, noch nicht ausgezahlt", -pot.bound, Some(Tint::Third), false),
            step("Frei vor dieser Sitzung", pot.free, None, true),
            step("diese Tagesordnung, wenn alles empfohlen wird", -wanted, Some(Tint::Hatch), false),
            step("Bliebe frei", pot.rest, Some(Tint::Open), true),
        ],
    }
}

fn page_nodes(page: &FolderPage) -> Vec<Node> {
    let mut nodes = vec![
        Node::NewPage,
        Node::Banner(Banner {
            over: page.over.clone(),
            title: page.applicant.clone(),
            label: page.amount_label.clone(),
            amount: page.amount.to_string(),
        }),
        Node::paragraph(Role::Purpose, Text::or_missing(Some(&page.purpose), "Verwendungszweck")),
    ];
    let mut about: Vec<(String, Text)> =
        page.facts.iter().map(|(label, value)| (label.clone(), Text::plain(value))).collect();
    about.extend(page.pots.iter().map(|pot| ("Topf heute".to_owned(), left(pot))));
    if !about.is_empty() {
        nodes.push(Node::Gathered(Gathered { rows: about }));
    }
    nodes.extend(blocks(&page.description));
    if let Some(plan) = &page.plan {
        nodes.push(part("Kosten- und Finanzierungsplan"));
        nodes.push(Node::TwoSided(two_sided(plan)));
        nodes.push(Node::paragraph(Role::Note, Text::plain(plan.words(page.amount))));
    }
    nodes.push(part("Bisherige Zuwendungen"));
    if page.earlier.is_empty() {
        nodes.push(Node::paragraph(Role::Plain, Text::plain("Bisher gab es keine Zuwendungen.")));
    } else {
        nodes.push(Node::Grid(earlier(page)));
    }
    nodes.push(part("Prüfung durch die Verwaltung"));
    nodes.extend(page.remarks.iter().map(|remark| Node::paragraph(Role::Plain, Text::plain(remark))));
    if !page.checks.is_empty() {
        nodes.push(Node::Grid(checks(page)));
    }
    if !page.attachments.is_empty() {
        let files = format!("Unterlagen: {}", page.attachments.join(", "));
        nodes.push(Node::paragraph(Role::Note, Text::plain(files)));
    }
    nodes.push(part("Notizen"));
    nodes.extend(page.note.iter().flat_map(|note| blocks(&note.text)));
    let view = page.note.as_ref().map(|note| note.view.as_str()).unwrap_or_default();
    nodes.push(Node::Keep(vec![Node::Ruled(NOTES), Node::WritingRoom, Node::Boxes(vote(view))]));
    nodes
}

/// At least so many lines for notes.
const NOTES: usize = 3;

/// Free today and after the whole agenda: one application alone says nothing of the pot.
fn left(pot: &FolderPot) -> Text {
    let FolderPot { label, free, rest, .. } = pot;
    Text::plain(match free == rest {
        true => format!("{free} frei ({label})"),
        false => format!("{free} frei, nach der ganzen Tagesordnung {rest} ({label})"),
    })
}

/// The reader's own view; what was chosen beforehand is ticked.
fn vote(view: &str) -> Boxes {
    let tick = |label: &str, of: &str, blank: Option<&str>| Tick {
        label: label.to_owned(),
        ticked: view == of,
        blank: blank.map(str::to_owned),
    };
    Boxes {
        lead: Some("Mein Votum".to_owned()),
        ticks: vec![
            tick("zustimmen", "zustimmen", None),
            tick("ändern auf", "mit Änderung zustimmen", Some("€")),
            tick("zurückstellen", "zurückstellen", None),
            tick("nicht empfehlen", "nicht empfehlen", None),
        ],
    }
}

fn checks(page: &FolderPage) -> Grid {
    let columns = vec![text("Merkmal", 4), text("Ergebnis", 0), text("Bemerkung", 3)];
    let rows = page.checks.iter().map(|check| GridRow {
        strong: if check.heed { vec![1] } else { Vec::new() },
        ..row([check.criterion.as_str(), &check.answer, &check.remark])
    });
    Grid { columns, rows: rows.collect(), sums: Vec::new(), look: DENSE }
}

const DENSE: Look = Look { air: Air::Dense, stacked: false };

pub(crate) fn two_sided(plan: &FolderPlan) -> TwoSided {
    let side = |head: &str, rows: &[(String, Money)], sum: Money| Side {
        head: head.to_owned(),
        unit: "geplant",
        rows: rows
            .iter()
            .map(|(label, amount)| SideRow {
                label: label.clone(),
                amount: amount.to_string(),
                strong: false,
            })
            .collect(),
        sum: Some(SideRow { label: format!("Summe der {head}"), amount: sum.to_string(), strong: true }),
    };
    TwoSided {
        left: side("Ausgaben", &plan.expenses, plan.costs),
        right: side("Einnahmen", &plan.incomes, plan.funds),
    }
}

fn earlier(page: &FolderPage) -> Grid {
    let columns = vec![
        text("Nr.", 0),
        text("Projekt", 4),
        figure("ausgezahlt"),
        figure("anerkannt"),
        text("Nachweis", 2),
    ];
    let amount = |amount: Option<Money>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let rows = page.earlier.iter().map(|one| {
        row([one.number.as_str(), &one.purpose, &amount(one.paid), &amount(one.recognised), &one.remark])
    });
    Grid { columns, rows: rows.collect(), sums: Vec::new(), look: DENSE }
}

fn part(title: &str) -> Node {
    Node::Heading(Heading { level: 3, size: Size::Sub, over: None, text: Text::plain(title) })
}

fn text(head: &str, weight: u16) -> GridColumn {
    GridColumn { head: head.to_owned(), right: false, weight }
}

fn figure(head: &str) -> GridColumn {
    GridColumn { head: head.to_owned(), right: true, weight: 0 }
}

fn row<const N: usize>(cells: [&str; N]) -> GridRow {
    GridRow { cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), ..GridRow::default() }
}
