//! Ten thousand random ledger operations: after each the shown balance of a pot equals a second account that is
//! kept in SQL alone, in cents, from the rows that were entered.

use domain::application::{Application, Ending};
use domain::grant::{Decision, DecisionOutcome, Payment, Reclaim};
use domain::pot::{Balance, Funding, Pot, PotEntry, PotEntryKind, PotSource};
use domain::problem::{Code, Problem};
use domain::proposal::PositionKind;
use domain::sitting::{AgendaEntry, Item, ItemKind, Recommendation, Sitting, VoteKind};
use domain::vote::Outcome;
use domain::{Clock, Day, Money};

use crate::testing::{self, Office};
use crate::{Batch, Register, Tx};

/// The second account: `?1` is the pot.
const WITNESS: &str = "
    WITH newest AS (
        SELECT application, outcome, amount FROM (
            SELECT *, row_number() OVER (PARTITION BY application ORDER BY day DESC, id DESC) AS place FROM decision)
        WHERE place = 1),
    money AS (
        SELECT a.id, a.board, a.year, a.kind, a.rededicates,
            (SELECT ifnull(sum(amount), 0) FROM payment WHERE application = a.id AND paid_on IS NOT NULL) AS paid,
            (SELECT ifnull(sum(returned), 0) FROM reclaim
                WHERE application = a.id AND substr(returned_on, 1, 4) = (SELECT year || '' FROM pot WHERE id = ?1))
                AS returned,
            CASE WHEN a.ending IS NOT NULL OR a.draft = 1 OR n.outcome IN ('rejected', 'withdrawn') THEN 0
                WHEN n.amount IS NULL AND a.closed_on IS NULL THEN
                    (SELECT ifnull(max(r.amount), 0) FROM recommendation r
                        WHERE r.application = a.id AND r.outcome IN ('recommended', 'changed'))
                ELSE 0 END AS reserved,
            CASE WHEN a.ending IS NULL AND a.closed_on IS NULL THEN ifnull(n.amount, 0) ELSE 0 END AS decided
        FROM application a LEFT JOIN newest n ON n.application = a.id),
    claim AS (
        SELECT m.id, m.board, m.year, m.reserved, m.decided,
            m.paid + (SELECT ifnull(sum(o.paid), 0) FROM money o WHERE o.rededicates = m.id) AS spent,
            m.returned + (SELECT ifnull(sum(o.returned), 0) FROM money o WHERE o.rededicates = m.id) AS returned
        FROM money m WHERE m.kind <> 'rededication'),
    source AS (
        SELECT application, pot, position, amount, id FROM funding
        UNION ALL
        SELECT c.id, p.id, 1, NULL, 0 FROM claim c
            JOIN pot p ON p.board = c.board AND p.year = c.year AND p.source = 'board'
        WHERE NOT EXISTS (SELECT 1 FROM funding WHERE application = c.id)),
    part AS (
        SELECT s.application, s.pot, s.amount,
            row_number() OVER w = count(*) OVER (PARTITION BY s.application) AS last,
            ifnull(sum(ifnull(s.amount, 0)) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
        FROM source s WINDOW w AS (PARTITION BY s.application ORDER BY s.amount IS NULL, s.position, s.id)),
    taken AS (
        SELECT p.pot, p.last, p.before, c.spent, c.returned,
            max(c.decided, c.spent) AS committed,
            iif(p.last, max(0, c.reserved - p.before), min(p.amount, max(0, c.reserved - p.before))) AS reserved,
            iif(p.last, max(0, max(c.decided, c.spent) - p.before),
                min(p.amount, max(0, max(c.decided, c.spent) - p.before))) AS own
        FROM part p JOIN claim c ON c.id = p.application WHERE p.pot = ?1),
    paid AS (
        SELECT *, min(own, max(0, spent - before)) AS own_spent FROM taken),
    back AS (
        SELECT *, iif(last, max(0, returned - min(spent, before)), min(own_spent, max(0, returned - before)))
            AS own_returned FROM paid),
    entry AS (
        SELECT ifnull(sum(CASE kind WHEN 'return' THEN amount END), 0) AS returned,
            ifnull(sum(CASE kind WHEN 'expense' THEN amount END), 0) AS spent,
            ifnull(sum(CASE kind WHEN 'transfer-in' THEN amount WHEN 'return' THEN 0 WHEN 'expense' THEN 0
                ELSE -amount END), 0) AS transferred
        FROM pot_entry WHERE pot = ?1)
    SELECT (p.allocation * p.release + 5000) / 10000 + p.carried + e.returned + e.transferred
            + (SELECT ifnull(sum(own_returned), 0) FROM back),
        (SELECT ifnull(sum(reserved), 0) FROM back),
        (SELECT ifnull(sum(own - own_spent), 0) FROM back),
        e.spent + (SELECT ifnull(sum(own_spent), 0) FROM back)
    FROM pot p, entry e WHERE p.id = ?1";

/// Reproducible chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % end
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(i64::try_from(of.len()).unwrap())).unwrap()]
    }

    fn cents(&mut self) -> Money {
        Money::from_cents(1 + self.below(200_000))
    }
}

fn day(year: i16, month: i8) -> Day {
    Day::new(year, month, 15).unwrap()
}

struct Books {
    pots: Vec<i64>,
    applications: Vec<i64>,
    sitting: i64,
}

/// Two years of pots from three sources, and applications of every kind on the agenda of one sitting.
fn open_books(office: &mut Office, register: &mut Register) -> Books {
    office
        .act(register, &testing::ahrens(), |tx| {
            let mut board = testing::board();
            tx.put(&mut board)?;
            let mut pots = Vec::new();
            for year in [2019, 2020] {
                for source in PotSource::ALL {
                    let mut pot = Pot {
                        id: 0,
                        uid: format!("{year}{}", source.code()),
                        board: board.id,
                        year,
                        source: *source,
                        allocation: Money::from_cents(900_000),
                        release: 8_000,
                        carried: Money::from_cents(1),
                        account: String::new(),
                        remark: String::new(),
                    };
                    tx.put(&mut pot)?;
                    pots.push(pot.id);
                }
            }
            let mut sitting = Sitting {
                id: 0,
                uid: "s".into(),
                board: board.id,
                ordinal: 1,
                day: day(2019, 4),
                place: String::new(),
                begin_at: Clock::new(19, 0).unwrap(),
                end_at: None,
                end_approx: false,
                chair: None,
                minute_taker: String::new(),
                closed: true,
                correction: String::new(),
            };
            tx.put(&mut sitting)?;
            let (kind, title) = (ItemKind::Grants, "Zuwendungen".to_owned());
            let mut item = Item { id: 0, sitting: sitting.id, position: 1, kind, title, text: String::new() };
            tx.put(&mut item)?;
            let mut applications: Vec<i64> = Vec::new();
            for running in 1..=40 {
                let kinds = [PositionKind::Grant, PositionKind::Business, PositionKind::OwnProject];
                let mut application = Application {
                    year: if running % 3 == 0 { 2020 } else { 2019 },
                    kind: kinds[usize::try_from(running % 3).unwrap()],
                    ..testing::application(board.id, running)
                };
                if running % 8 == 0 {
                    application.kind = PositionKind::Rededication;
                    application.rededicates = Some(applications[0]);
                }
                tx.put(&mut application)?;
                let position = running;
                tx.put(&mut AgendaEntry { id: 0, item: item.id, application: application.id, position })?;
                applications.push(application.id);
            }
            Ok(Books { pots, applications, sitting: sitting.id })
        })
        .unwrap()
        .0
}

fn operate(tx: &mut Tx<'_, '_>, books: &Books, chance: &mut Chance) -> Result<(), Problem> {
    let application = chance.one(&books.applications);
    let pot = chance.one(&books.pots);
    match chance.below(11) {
        0 | 1 => recommend(tx, books.sitting, application, chance),
        2 | 3 => decide(tx, application, chance),
        4 => tx
            .put(&mut Payment {
                id: 0,
                application,
                amount: Money::from_cents(1 + chance.below(60_000)),
                ordered_on: day(2019, 5),
                ordered_by: String::new(),
                reference: String::new(),
                paid_on: Some(day(2019, 6)),
            })
            .map(drop),
        5 => match tx.read().payments(application)?.first() {
            Some(payment) => tx.remove::<Payment>(payment.id),
            None => Ok(()),
        },
        6 => fund(tx, &books.pots, application, chance),
        7 => {
            let kind = chance.one(PotEntryKind::ALL);
            let (day, reason) = (day(2019, 7), "Buchung".to_owned());
            tx.put(&mut PotEntry { id: 0, pot, day, kind, amount: chance.cents(), reason }).map(drop)
        }
        8 => match tx.read().pot_entries(pot)?.first() {
            Some(entry) => tx.remove::<PotEntry>(entry.id),
            None => {
                let mut row: Pot = tx.get(pot)?;
                row.allocation = Money::from_cents(chance.below(2_000_000));
                row.release = chance.below(10_001);
                row.carried = Money::from_cents(chance.below(100_000));
                tx.put(&mut row).map(drop)
            }
        },
        9 => reclaim(tx, application, chance),
        _ => end(tx, application, chance),
    }
}

fn recommend(
    tx: &mut Tx<'_, '_>,
    sitting: i64,
    application: i64,
    chance: &mut Chance,
) -> Result<(), Problem> {
    let old = tx.read().recommendation(sitting, application)?;
    let outcome = chance.one(&[Outcome::Recommended, Outcome::Changed, Outcome::Rejected]);
    tx.put(&mut Recommendation {
        id: old.map_or(0, |old| old.id),
        sitting,
        application,
        outcome,
        amount: outcome.positive().then(|| chance.cents()),
        up_to: false,
        vote_kind: VoteKind::Unanimous,
        yes: None,
        no: None,
        abstain: None,
        reason: String::new(),
    })
    .map(drop)
}

fn decide(tx: &mut Tx<'_, '_>, application: i64, chance: &mut Chance) -> Result<(), Problem> {
    let outcome = chance.one(DecisionOutcome::ALL);
    let month = chance.one(&[4, 5, 6, 7]);
    tx.put(&mut Decision {
        id: 0,
        application,
        proposal: None,
        day: day(2019, month),
        reference: String::new(),
        agenda_item: String::new(),
        outcome,
        amount: outcome.positive().then(|| chance.cents()),
        reason: String::new(),
    })
    .map(drop)
}

fn fund(tx: &mut Tx<'_, '_>, pots: &[i64], application: i64, chance: &mut Chance) -> Result<(), Problem> {
    for old in tx.read().fundings(application)? {
        tx.remove::<Funding>(old.id)?;
    }
    let mut left = pots.to_vec();
    let count = chance.below(4);
    for position in 1..=count {
        let pot = left.remove(usize::try_from(chance.below(i64::try_from(left.len()).unwrap())).unwrap());
        // Mostly one takes the rest; where none does, the last of them has to.
        let rest = position == 1 && chance.below(4) > 0;
        let amount = if rest { None } else { Some(chance.cents()) };
        tx.put(&mut Funding { id: 0, application, pot, position, amount, overdraw: String::new() })?;
    }
    Ok(())
}

fn reclaim(tx: &mut Tx<'_, '_>, application: i64, chance: &mut Chance) -> Result<(), Problem> {
    if let Some(old) = tx.read().reclaim(application)? {
        return tx.remove::<Reclaim>(old.id);
    }
    let paid: Money = tx.read().payments(application)?.iter().map(|payment| payment.amount).sum();
    if paid.is_zero() {
        return Ok(());
    }
    let returned = Money::from_cents(1 + chance.below(paid.cents()));
    let returned_on = Some(day(chance.one(&[2019, 2020, 2021]), 11));
    tx.put(&mut Reclaim {
        id: 0,
        application,
        amount: paid,
        interest: Money::default(),
        reason: "nicht verwendet".into(),
        reference: String::new(),
        hearing_on: None,
        notice_on: None,
        due: None,
        returned,
        returned_on,
    })
    .map(drop)
}

fn end(tx: &mut Tx<'_, '_>, application: i64, chance: &mut Chance) -> Result<(), Problem> {
    let mut row: Application = tx.get(application)?;
    match chance.below(4) {
        0 => (row.ending, row.withdrawn) = (Some(Ending::Cancelled), Some("entfällt".into())),
        1 => row.closed_on = Some(day(2019, 12)),
        _ => (row.ending, row.withdrawn, row.closed_on) = (None, None, None),
    }
    tx.put(&mut row).map(drop)
}

/// Shown and recomputed agree to the cent, and the parts make up the whole.
fn compare(batch: &Batch<'_>, pot: i64, at: usize) {
    let reader = crate::Reader::new(batch.conn);
    let shown: Balance = reader.pot_balance(&reader.get::<Pot>(pot).unwrap()).unwrap();
    let (available, reserved, bound, spent): (i64, i64, i64, i64) = batch
        .conn
        .prepare_cached(WITNESS)
        .unwrap()
        .query_row([pot], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .unwrap();
    let cents = [shown.available.cents(), shown.reserved.cents(), shown.bound.cents(), shown.spent.cents()];
    assert_eq!(cents, [available, reserved, bound, spent], "pot {pot} after operation {at}");
    assert_eq!(shown.free + shown.reserved + shown.bound + shown.spent, shown.available);
    assert_eq!(shown.free.cents(), available - reserved - bound - spent);
}

#[test]
fn ten_thousand_operations_and_every_cent_is_where_it_is_shown() {
    let mut office = Office::new();
    let mut register = office.create();
    let books = open_books(&mut office, &mut register);
    let mut chance = Chance(20_191_231);
    let (mut done, mut refused) = (0, 0);
    for round in 0..100 {
        office.now(|around| {
            register
                .batch(|batch| {
                    for step in 0..100 {
                        let at = round * 100 + step;
                        let change = |tx: &mut Tx<'_, '_>| operate(tx, &books, &mut chance);
                        match batch.act(testing::act("Probe"), &testing::ahrens(), around, change) {
                            Ok(_) => done += 1,
                            // The hard rules of the amounts are the only reason to refuse.
                            Err(problem) => {
                                let hard = [Code::PaidAboveDecided, Code::RecognisedAbovePaid];
                                assert!(hard.contains(&problem.code), "operation {at}: {problem}");
                                refused += 1;
                            }
                        }
                        compare(batch, books.pots[at % books.pots.len()], at);
                    }
                    for pot in &books.pots {
                        compare(batch, *pot, round);
                    }
                    Ok::<(), Problem>(())
                })
                .unwrap();
        });
    }
    assert_eq!(done + refused, 10_000);
    assert!(refused > 100 && done > 5_000, "{done} done, {refused} refused");
    let broken: i64 = register
        .read(|reader| {
            reader.number(
                "SELECT count(*) FROM application a WHERE
                    (SELECT ifnull(sum(amount), 0) FROM payment WHERE application = a.id AND paid_on IS NOT NULL)
                    > ifnull((SELECT amount FROM decision WHERE application = a.id ORDER BY day DESC, id DESC LIMIT 1), 0)",
                [],
            )
        })
        .unwrap();
    assert_eq!(broken, 0);
    assert_eq!(register.read(crate::derive::differing).unwrap(), Vec::new());
}
