//! The Sitzungsmappe: facts -> model. A cover with the agenda, then one application to a page.

use domain::Money;
use domain::paper::{FolderFacts, FolderItem, FolderNote, FolderPage, FolderPlan, FolderPot};

use crate::model::{
    Document, Facts, Grid, GridColumn, GridRow, Head, Heading, Labels, Look, Node, Role, Section, Side,
    SideRow, Size, Text, TwoSided, Voice,
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
        head: Head::plain(
            (&facts.municipality_kind, &facts.municipality),
            KIND,
            &facts.board,
            format!("{} am {} · gedruckt am {}", facts.sitting, facts.day, facts.printed),
        ),
        sections,
        mark: None,
        open: Vec::new(),
        day: Some(facts.printed),
    }
}

fn cover(facts: &FolderFacts) -> Vec<Node> {
    let heading = Heading { level: 1, size: Size::Title, over: None, text: Text::plain(KIND) };
    let mut about = vec![
        ("Tag".to_owned(), Text::plain(&facts.day_words)),
        ("Beginn".to_owned(), Text::plain(&facts.begin)),
        ("Ort".to_owned(), Text::or_missing(Some(&facts.place), "Ort")),
    ];
    about.extend(facts.reader.iter().map(|name| ("Notizen von".to_owned(), Text::plain(name))));
    let mut nodes = vec![
        Node::Heading(heading),
        Node::paragraph(Role::Subtitle, Text::strong(format!("{}, {}", facts.board, facts.sitting))),
        Node::Facts(Facts { labels: Labels::Wide, rows: about }),
        Node::section("Tagesordnung"),
    ];
    if !facts.items.is_empty() {
        nodes.push(Node::Grid(agenda(facts)));
    }
    if !facts.pots.is_empty() {
        nodes.push(Node::section("Wenn alles beschlossen wird"));
        nodes.push(Node::Grid(pots(&facts.pots)));
    }
    nodes
}

fn agenda(facts: &FolderFacts) -> Grid {
    let all: Money = facts.items.iter().flat_map(|item| &item.entries).map(|entry| entry.amount).sum();
    let columns = vec![text("TOP", 0), text("Antrag", 0), text("Gegenstand", 6), figure("Betrag in €")];
    let rows = facts.items.iter().flat_map(agenda_rows).collect();
    let sums = if facts.pages.is_empty() { Vec::new() } else { vec![row(["Summe", "", "", &bare(all)])] };
    Grid { columns, rows, sums, look: Look::default() }
}

fn agenda_rows(item: &FolderItem) -> Vec<GridRow> {
    let title = if item.public { item.title.clone() } else { format!("{} (nichtöffentlich)", item.title) };
    let mut rows = vec![row([&item.number.to_string(), "", &title, ""])];
    let under = item.entries.iter();
    rows.extend(under.map(|entry| row(["", &entry.number, &entry.applicant, &bare(entry.amount)])));
    rows
}

fn pots(pots: &[FolderPot]) -> Grid {
    let columns =
        vec![text("Topf", 4), figure("frei in €"), figure("vorgesehen in €"), figure("bleibt in €")];
    let rows = pots
        .iter()
        .map(|pot| row([&pot.label, &bare(pot.free), &bare(pot.free - pot.rest), &bare(pot.rest)]))
        .collect();
    Grid { columns, rows, sums: Vec::new(), look: Look::default() }
}

fn page_nodes(page: &FolderPage) -> Vec<Node> {
    let mut nodes = vec![
        Node::NewPage,
        Node::Heading(Heading {
            level: 2,
            size: Size::Title,
            over: Some(page.over.clone()),
            text: Text::plain(&page.applicant),
        }),
        Node::paragraph(Role::Subtitle, Text::or_missing(Some(&page.purpose), "Verwendungszweck")),
        table(&page.facts),
    ];
    nodes.extend(blocks(&page.description));
    if let Some(plan) = &page.plan {
        nodes.push(part("Kosten und Finanzierung"));
        nodes.push(Node::TwoSided(two_sided(plan)));
    }
    if !page.earlier.is_empty() {
        nodes.push(part("Bisher gefördert"));
        nodes.push(Node::Grid(earlier(page)));
    }
    if !page.remarks.is_empty() {
        nodes.push(part("Zu beachten"));
        nodes.push(Node::Dashes(page.remarks.iter().map(Text::plain).collect()));
    }
    if !page.attachments.is_empty() {
        nodes.push(part("Unterlagen"));
        nodes.push(Node::paragraph(Role::Plain, Text::plain(page.attachments.join(", "))));
    }
    if !page.pots.is_empty() {
        nodes.push(part("Wenn alles beschlossen wird"));
        nodes.push(Node::Grid(pots(&page.pots)));
    }
    nodes.push(part("Notizen"));
    nodes.extend(page.note.iter().flat_map(note));
    nodes.push(Node::WritingRoom);
    nodes
}

fn note(note: &FolderNote) -> Vec<Node> {
    let mut nodes = Vec::new();
    if !note.view.is_empty() {
        nodes.push(Node::paragraph(Role::Plain, Text::plain(format!("Tendenz: {}", note.view))));
    }
    nodes.extend(blocks(&note.text));
    nodes
}

pub(crate) fn two_sided(plan: &FolderPlan) -> TwoSided {
    let side = |head: &str, rows: &[(String, Money)], sum: Money| Side {
        head: head.to_owned(),
        unit: "€",
        rows: rows
            .iter()
            .map(|(label, amount)| SideRow { label: label.clone(), amount: bare(*amount), strong: false })
            .collect(),
        sum: Some(SideRow { label: "Summe".to_owned(), amount: bare(sum), strong: true }),
    };
    TwoSided {
        left: side("Ausgaben", &plan.expenses, plan.costs),
        right: side("Einnahmen", &plan.incomes, plan.funds),
    }
}

fn earlier(page: &FolderPage) -> Grid {
    let columns = vec![
        text("Jahr", 0),
        text("Vorhaben", 4),
        figure("ausgezahlt in €"),
        figure("anerkannt in €"),
        text("Nachweis", 2),
    ];
    let amount = |amount: Option<Money>| amount.map(bare).unwrap_or_default();
    let rows = page.earlier.iter().map(|one| {
        row([
            one.year.to_string().as_str(),
            &one.purpose,
            &amount(one.paid),
            &amount(one.recognised),
            &one.remark,
        ])
    });
    Grid { columns, rows: rows.collect(), sums: Vec::new(), look: Look::default() }
}

fn table(facts: &[(String, String)]) -> Node {
    let rows = facts.iter().map(|(label, value)| (label.clone(), Text::plain(value))).collect();
    Node::Facts(Facts { labels: Labels::Wide, rows })
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
    GridRow { cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), carried: Vec::new() }
}

/// `1.400,00`, where the head says in what.
fn bare(amount: Money) -> String {
    amount.bare()
}
