//! The Beschlussdrucksache: facts -> model, in the order of domain.md 2.1.

use domain::Money;
use domain::paper::{
    Block, CostRow, CostSide, CostTable, CostTables, HouseStyle, ProposalFacts, ProposalPosition,
};

use crate::model::{
    Document, Head, Heading, Node, Position, Role, Row, Section, Side, SideRow, Size, Span, Text, TwoSided,
    Voice,
};
use crate::plain::WRITE_IN;

const KIND: &str = "Beschlussdrucksache";
/// Moved by groups of the council instead of the administration.
const MOTION: &str = "Interfraktioneller Antrag";

/// Arranges the facts of a Beschlussdrucksache (domain.md 2.1). The order of the parts is binding.
pub fn proposal(facts: &ProposalFacts) -> Document {
    let moved = !facts.movers.is_empty();
    let kind = if moved { MOTION } else { KIND };
    let title = facts.title.clone().unwrap_or_else(|| kind.to_owned());
    let foot =
        facts.number.clone().unwrap_or_else(|| format!("{}{WRITE_IN}/{}", facts.number_prefix, facts.year));
    Document {
        title: match &facts.mark {
            Some(mark) => format!("{title} ({})", mark.word),
            None => title.clone(),
        },
        language: "de-DE",
        turned: false,
        voice: Voice::Usual,
        originals: Vec::new(),
        head: Head {
            wordmark: (facts.municipality_kind.clone(), facts.municipality.clone()),
            kind: Some(kind.to_owned()),
            sign: (!moved).then_some('b'),
            running: (format!("{} {} · {kind}", facts.municipality_kind, facts.municipality), title),
            foot: format!("Nr. {foot}"),
            letter: None,
        },
        sections: sections(facts),
        mark: facts.mark.clone(),
        open: facts.open.clone(),
        day: facts.day,
    }
}

fn sections(facts: &ProposalFacts) -> Vec<Section> {
    let mut sections = vec![
        Section { name: None, nodes: opening(facts) },
        Section { name: Some("Titel".to_owned()), nodes: titles(facts) },
        Section { name: Some("Antrag".to_owned()), nodes: motion(facts) },
    ];
    if !facts.movers.is_empty() {
        sections.push(Section { name: Some("Begründung".to_owned()), nodes: reasons(facts) });
        sections.push(Section { name: None, nodes: signed(facts) });
        return sections;
    }
    let gender = text_part("Berücksichtigung von Gender-Aspekten", &facts.gender, "Gender-Aspekte");
    sections.push(Section { name: Some("Gender-Aspekte".to_owned()), nodes: gender });
    if let Some(climate) = &facts.climate {
        let heading = "Ergebnis der Klimawirkungsprüfung";
        sections
            .push(Section { name: Some("Klima".to_owned()), nodes: text_part(heading, climate, heading) });
    }
    sections.push(Section { name: Some("Kostentabelle".to_owned()), nodes: costs(&facts.cost) });
    sections.push(Section { name: Some("Begründung".to_owned()), nodes: reasons(facts) });
    sections.push(Section { name: None, nodes: imprint(facts) });
    sections
}

fn opening(facts: &ProposalFacts) -> Vec<Node> {
    let number = match &facts.number {
        Some(number) => Text::strong(number),
        None => Text(vec![
            Span::Strong(facts.number_prefix.clone()),
            Span::WriteIn,
            Span::Strong(format!("/{}", facts.year)),
        ]),
    };
    let item = facts.agenda_item.as_ref().map_or_else(|| Text(vec![Span::WriteIn]), Text::plain);
    let mut nodes = vec![Node::Address(
        Text::or_missing(Some(&facts.addressee), "Stadtbezirksrat"),
        vec![
            ("Nr.".to_owned(), number),
            ("Anzahl der Anlagen".to_owned(), Text::plain(facts.attachments.to_string())),
            ("Zu TOP".to_owned(), item),
        ],
    )];
    if facts.keep_notice {
        let notice = "BITTE AUFBEWAHREN – wird nicht noch einmal versandt";
        nodes.push(Node::paragraph(Role::Keep, Text::strong(notice)));
    }
    nodes
}

/// The title; below it who moves an interfraktioneller Antrag.
fn titles(facts: &ProposalFacts) -> Vec<Node> {
    let mut nodes = vec![title(facts)];
    if !facts.movers.is_empty() {
        let movers = format!("Antrag von: {}", facts.movers.join(", "));
        nodes.push(Node::paragraph(Role::Plain, Text::plain(movers)));
    }
    nodes
}

fn title(facts: &ProposalFacts) -> Node {
    Node::Heading(Heading {
        level: 1,
        size: Size::Title,
        over: None,
        text: Text::or_missing(facts.title.as_deref(), "Titel"),
    })
}

fn motion(facts: &ProposalFacts) -> Vec<Node> {
    let mut nodes = vec![Node::section(&facts.motion_head)];
    if facts.motion.is_empty() {
        nodes.push(Node::paragraph(Role::Body, Text::missing("Antragstext")));
    }
    nodes.extend(blocks(&facts.motion));
    for (at, position) in facts.positions.iter().enumerate() {
        nodes.push(Node::Position(Position {
            number: Some(format!("{}.", at + 1)),
            heading: None,
            rows: position_rows(facts.style, position),
            below: Vec::new(),
        }));
    }
    nodes
        .extend(facts.sum_sentence.iter().map(|sentence| Node::paragraph(Role::Body, Text::plain(sentence))));
    nodes
}

fn position_rows(style: HouseStyle, position: &ProposalPosition) -> Vec<Row> {
    if let Some(sentence) = &position.sentence {
        return vec![Row::Line(Text::plain(sentence))];
    }
    let (recipient, amount, purpose) = labels(style);
    let mut purpose_text = Text::or_missing(position.purpose.as_deref(), "Verwendungszweck");
    if let Some(application) = &position.application {
        purpose_text = purpose_text.and(format!(" ({application})"));
    }
    vec![
        Row::Value(recipient.to_owned(), Text::or_missing(position.recipient.as_deref(), "Empfänger").bold()),
        Row::Amount(amount.to_owned(), amount_text(position.amount, position.up_to)),
        Row::Value(purpose.to_owned(), purpose_text),
    ]
}

/// The labels are exact (domain.md 2.1).
fn labels(style: HouseStyle) -> (&'static str, &'static str, &'static str) {
    match style {
        HouseStyle::Mitte => ("Zuwendungsempfänger:", "Zuwendungssumme:", "Projekt:"),
        HouseStyle::LindenLimmer | HouseStyle::Nord | HouseStyle::Neutral => {
            ("Empfänger:", "Zuwendungsbetrag:", "Verwendungszweck:")
        }
    }
}

/// `1.400,00 €`, `bis zu 2.000,00 €` in one piece, or what is missing.
pub(crate) fn amount_text(amount: Option<Money>, up_to: bool) -> Text {
    match amount {
        Some(amount) if up_to => Text::plain(format!("bis\u{a0}zu\u{a0}{amount}")),
        Some(amount) => Text::plain(amount.to_string()),
        None => Text::missing("Betrag"),
    }
}

/// A heading with its text, or with what is missing.
fn text_part(heading: &str, text: &[Block], missing: &str) -> Vec<Node> {
    let mut nodes = vec![Node::section(heading)];
    if text.is_empty() {
        nodes.push(Node::paragraph(Role::Body, Text::missing(missing)));
    }
    nodes.extend(blocks(text));
    nodes
}

/// Running text of the facts.
pub(crate) fn blocks(text: &[Block]) -> Vec<Node> {
    text.iter()
        .map(|block| match block {
            Block::Paragraph(text) => Node::paragraph(Role::Body, Text::plain(text)),
            Block::List(items) => Node::Dashes(items.iter().map(Text::plain).collect()),
        })
        .collect()
}

fn costs(table: &CostTable) -> Vec<Node> {
    let mut nodes = vec![Node::section("Kostentabelle")];
    match table {
        CostTable::Sentence(sentence) => nodes.push(Node::paragraph(Role::Body, Text::plain(sentence))),
        CostTable::Full(tables) => nodes.extend(full_costs(tables)),
    }
    nodes
}

fn full_costs(tables: &CostTables) -> Vec<Node> {
    let title = |text: &str| {
        Node::Heading(Heading { level: 3, size: Size::Sub, over: None, text: Text::plain(text) })
    };
    let both = |sides: &(CostSide, CostSide)| {
        Node::TwoSided(TwoSided { left: side(&sides.0), right: side(&sides.1) })
    };
    let lead = "Darstellung der zu erwartenden finanziellen Auswirkungen in Euro:";
    vec![
        Node::paragraph(Role::Lead, Text::plain(lead)),
        title(&tables.investment_title),
        both(&tables.investment),
        title(&tables.result_title),
        Node::paragraph(Role::TableNote, Text::plain(&tables.result_note)),
        both(&tables.result),
    ]
}

fn side(side: &CostSide) -> Side {
    let row =
        |row: &CostRow, strong: bool| SideRow { label: row.label.clone(), amount: row.amount.bare(), strong };
    Side {
        head: side.head.clone(),
        unit: "Euro",
        rows: side.rows.iter().map(|r| row(r, !r.amount.is_zero())).collect(),
        sum: side.balance.as_ref().map(|r| row(r, true)),
    }
}

fn reasons(facts: &ProposalFacts) -> Vec<Node> {
    let mut nodes = vec![Node::section("Begründung des Antrages")];
    let reason = |text: &[Block], missing: String| match text {
        [] => vec![Node::paragraph(Role::Body, Text::missing(missing))],
        text => blocks(text),
    };
    if facts.positions.is_empty() {
        if facts.reasons.iter().all(Vec::is_empty) {
            nodes.extend(reason(&[], "Begründung".to_owned()));
        }
        nodes.extend(facts.reasons.iter().flat_map(|text| blocks(text)));
    } else {
        // A position without its reason shows as missing; a reason too many is printed all the same.
        let count = facts.positions.len().max(facts.reasons.len());
        let items = (0..count)
            .map(|at| {
                let text = facts.reasons.get(at).map_or(&[][..], Vec::as_slice);
                (format!("{}.", at + 1), reason(text, format!("Begründung zu {}", at + 1)))
            })
            .collect();
        nodes.push(Node::Numbered(items));
    }
    // Groups of the council need no vote of the board.
    if facts.movers.is_empty() || facts.vote_sentence.is_some() {
        let vote = Text::or_missing(facts.vote_sentence.as_deref(), "Beschluss des Integrationsbeirates");
        nodes.push(Node::paragraph(Role::Body, vote));
    }
    nodes
}

/// Place and day, then a line for each group that moves it.
fn signed(facts: &ProposalFacts) -> Vec<Node> {
    let day = facts.day.map(|day| day.to_string());
    let place = Text::plain(format!("{}, ", facts.place));
    let day = Text::or_missing(day.as_deref(), "Datum");
    let mut nodes = vec![Node::paragraph(Role::Imprint, Text(place.0.into_iter().chain(day.0).collect()))];
    nodes.extend(facts.movers.iter().map(|mover| Node::paragraph(Role::Signature, Text::plain(mover))));
    nodes
}

fn imprint(facts: &ProposalFacts) -> Vec<Node> {
    let day = facts.day.map(|day| day.to_string());
    let place = Text::plain(format!("{} / ", facts.place));
    let day = Text::or_missing(day.as_deref(), "Datum");
    vec![
        Node::paragraph(Role::Imprint, Text::or_missing(facts.unit.as_deref(), "OE")),
        Node::paragraph(Role::Follows, Text(place.0.into_iter().chain(day.0).collect())),
    ]
}
