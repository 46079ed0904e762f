//! A Beschlussdrucksache as the rivals read it: the same words, headings, lists and tables.

use domain::paper::{Block, CostSide, CostTable, ProposalFacts};

/// A piece of the paper, plain enough for any program.
enum Piece {
    Heading(u8, String),
    Paragraph(String),
    List(Vec<String>),
    Numbered(Vec<Vec<String>>),
    Table(Vec<[String; 2]>),
}

fn pieces(facts: &ProposalFacts) -> Vec<Piece> {
    let mut all = vec![
        Piece::Paragraph(format!("{} {}", facts.municipality_kind, facts.municipality)),
        Piece::Paragraph(facts.addressee.clone()),
        Piece::Heading(1, facts.title.clone().unwrap_or_default()),
        Piece::Heading(2, facts.motion_head.clone()),
    ];
    blocks(&facts.motion, &mut all);
    for (at, position) in facts.positions.iter().enumerate() {
        all.push(Piece::Table(vec![
            [format!("{}. Empfänger:", at + 1), position.recipient.clone().unwrap_or_default()],
            [
                "Zuwendungsbetrag:".into(),
                position.amount.map(|amount| amount.to_string()).unwrap_or_default(),
            ],
            ["Verwendungszweck:".into(), position.purpose.clone().unwrap_or_default()],
        ]));
    }
    all.extend(facts.sum_sentence.iter().cloned().map(Piece::Paragraph));
    all.push(Piece::Heading(2, "Berücksichtigung von Gender-Aspekten".into()));
    blocks(&facts.gender, &mut all);
    all.push(Piece::Heading(2, "Kostentabelle".into()));
    if let CostTable::Full(tables) = &facts.cost {
        for (title, sides) in
            [(&tables.investment_title, &tables.investment), (&tables.result_title, &tables.result)]
        {
            all.push(Piece::Heading(3, title.clone()));
            all.extend([&sides.0, &sides.1].map(|side| Piece::Table(rows(side))));
        }
    }
    all.push(Piece::Heading(2, "Begründung des Antrages".into()));
    all.push(Piece::Numbered(facts.reasons.iter().map(|reason| paragraphs(reason)).collect()));
    all.extend(facts.vote_sentence.iter().cloned().map(Piece::Paragraph));
    all.extend(facts.unit.iter().cloned().map(Piece::Paragraph));
    all
}

fn blocks(blocks: &[Block], all: &mut Vec<Piece>) {
    all.extend(blocks.iter().map(|block| match block {
        Block::Paragraph(text) => Piece::Paragraph(text.clone()),
        Block::List(items) => Piece::List(items.clone()),
    }));
}

fn paragraphs(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Paragraph(text) => vec![text.clone()],
            Block::List(items) => items.clone(),
        })
        .collect()
}

fn rows(side: &CostSide) -> Vec<[String; 2]> {
    let head = [side.head.clone(), "Euro".to_owned()];
    let rows = side.rows.iter().chain(&side.balance).map(|row| [row.label.clone(), row.amount.bare()]);
    std::iter::once(head).chain(rows).collect()
}

/// For typst: A4, the same faces, German, running foot with the total of pages.
pub(super) fn typst(facts: &ProposalFacts) -> String {
    let said = |text: &str| format!("#\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let mut out = String::from(
        "#set document(title: \"Beschlussdrucksache NNN\", date: datetime(year: 2019, month: 4, day: 2))\n\
         #set page(paper: \"a4\", margin: (left: 25mm, right: 20mm, top: 25mm, bottom: 27mm), numbering: \"1 / 1\")\n\
         #set text(font: \"Fira Sans\", size: 10.5pt, lang: \"de\", hyphenate: true)\n\
         #set par(leading: 0.55em)\n",
    );
    for piece in pieces(facts) {
        match piece {
            Piece::Heading(level, text) => {
                out.push_str(&format!("{} {}\n\n", "=".repeat(level.into()), said(&text)));
            }
            Piece::Paragraph(text) => out.push_str(&format!("{}\n\n", said(&text))),
            Piece::List(items) => items.iter().for_each(|item| out.push_str(&format!("- {}\n", said(item)))),
            Piece::Numbered(items) => {
                for item in items {
                    out.push_str(&format!("+ {}\n", said(&item.join(" "))));
                }
                out.push('\n');
            }
            Piece::Table(rows) => {
                out.push_str("#table(columns: (1fr, auto), stroke: none, table.header(");
                for (at, row) in rows.iter().enumerate() {
                    out.push_str(&row.iter().map(|cell| format!("[{}],", said(cell))).collect::<String>());
                    if at == 0 {
                        out.push_str("),");
                    }
                }
                out.push_str(")\n\n");
            }
        }
    }
    out
}

/// For WeasyPrint and LibreOffice.
pub(super) fn html(facts: &ProposalFacts) -> String {
    let said = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut out = String::from(
        "<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>Beschlussdrucksache</title><style>\
         @page { size: A4; margin: 25mm 20mm 27mm 25mm; @bottom-right { content: counter(page) \" von \" counter(pages) } }\
         body { font: 10.5pt \"Fira Sans\", sans-serif; hyphens: auto } td:last-child { text-align: right }\
         </style></head><body>",
    );
    for piece in pieces(facts) {
        match piece {
            Piece::Heading(level, text) => out.push_str(&format!("<h{level}>{}</h{level}>", said(&text))),
            Piece::Paragraph(text) => out.push_str(&format!("<p>{}</p>", said(&text))),
            Piece::List(items) => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>", said(item))).collect();
                out.push_str(&format!("<ul>{items}</ul>"));
            }
            Piece::Numbered(items) => {
                let items: String =
                    items.iter().map(|item| format!("<li>{}</li>", said(&item.join(" ")))).collect();
                out.push_str(&format!("<ol>{items}</ol>"));
            }
            Piece::Table(rows) => {
                let rows: String = rows
                    .iter()
                    .map(|[label, value]| {
                        format!("<tr><td>{}</td><td>{}</td></tr>", said(label), said(value))
                    })
                    .collect();
                out.push_str(&format!("<table>{rows}</table>"));
            }
        }
    }
    out + "</body></html>"
}
