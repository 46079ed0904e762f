//! Ten thousand random ledger operations: after each the shown balance of a pot equals a second account that is
//! kept in SQL alone, in cents, from the rows that were entered.

use domain::application::{Application, Ending, Examination};
use domain::grant::{Decision, DecisionOutcome, Financing, Notice, NoticeKind, Payment, Proof, Reclaim};
use domain::pot::{Balance, Funding, Pot, PotEntry, PotEntryKind, PotSource};
use domain::problem::{Code, Problem};
use domain::proposal::PositionKind;
use domain::sitting::{AgendaEntry, Item, ItemKind, Recommendation, Sitting};
use domain::vote::Outcome;
use domain::{Clock, Day, Money};

use crate::testing::{self, Office};
use crate::{Batch, Register, Tx};

/// The second account: `?1` is the pot.
const WITNESS: &str = include_str!("witness.sql");

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
            let begin = Clock::new(19, 0).unwrap();
            let mut sitting = Sitting {
                uid: "s".into(),
                end_at: Clock::new(21, 0),
                closed: true,
                ..Sitting::planned(board.id, 1, day(2019, 4), String::new(), begin)
            };
            tx.put(&mut sitting)?;
            let mut item = Item::new(sitting.id, 1, ItemKind::Grants, "Zuwendungen".to_owned());
            tx.put(&mut item)?;
            let mut applications: Vec<i64> = Vec::new();
            for running in 1..=24 {
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
                tx.put(&mut examined(&application))?;
                let position = running;
                tx.put(&mut AgendaEntry::new(item.id, application.id, position))?;
                applications.push(application.id);
            }
            Ok(Books { pots, applications, sitting: sitting.id })
        })
        .unwrap()
        .0
}

/// No money without the Prüfvermerk.
fn examined(application: &Application) -> Examination {
    Examination {
        id: 0,
        application: application.id,
        day: day(2019, 3),
        examiner: String::new(),
        eligible: Some(application.amount),
        reason: String::new(),
        other_funding: String::new(),
        remark: String::new(),
        concluded: true,
    }
}

/// The notice that payments rest on.
fn notice(application: i64) -> Notice {
    Notice {
        id: 0,
        application,
        kind: NoticeKind::Grant,
        day: day(2019, 8),
        reference: String::new(),
        financing: Some(Financing::Fixed),
        period_from: None,
        period_to: None,
        proof_due: None,
        conditions: String::new(),
        waiver: false,
        final_on: None,
    }
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
    let amount = outcome.positive().then(|| chance.cents());
    tx.put(&mut Recommendation {
        id: old.map_or(0, |old| old.id),
        reason: "so beraten".into(),
        ..Recommendation::unanimous(sitting, application, outcome, amount)
    })
    .map(drop)
}

fn decide(tx: &mut Tx<'_, '_>, application: i64, chance: &mut Chance) -> Result<(), Problem> {
    let outcome = chance.one(DecisionOutcome::ALL);
    let month = chance.one(&[5, 6, 7]);
    // The council decides again, but not for ever.
    if let [_, _, oldest, ..] = tx.read().decisions(application)?.as_slice() {
        tx.remove::<Decision>(oldest.id)?;
    }
    // The notice comes and goes with the decision that it rests on.
    match tx.read().notice(application)? {
        None if outcome.positive() => {
            tx.put(&mut notice(application))?;
        }
        Some(old) if !outcome.positive() => tx.remove::<Notice>(old.id)?,
        _ => {}
    }
    tx.put(&mut Decision {
        id: 0,
        application,
        proposal: None,
        day: day(2019, month),
        reference: String::new(),
        agenda_item: String::new(),
        outcome,
        amount: outcome.positive().then(|| chance.cents()),
        reason: "so beschlossen".into(),
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
        1 => {
            let paid: Money = tx.read().payments(application)?.iter().map(|payment| payment.amount).sum();
            if tx.read().proof(application)?.is_none() && !paid.is_zero() {
                tx.put(&mut proof(application, paid))?;
            }
            row.closed_on = Some(day(2019, 12));
        }
        _ => {
            (row.ending, row.withdrawn, row.closed_on) = (None, None, None);
            if let Some(old) = tx.read().proof(application)? {
                tx.remove::<Proof>(old.id)?;
            }
        }
    }
    tx.put(&mut row).map(drop)
}

fn proof(application: i64, paid: Money) -> Proof {
    Proof {
        id: 0,
        application,
        received: day(2019, 10),
        costs: None,
        recognised: Some(paid),
        checked_on: Some(day(2019, 11)),
        remark: String::new(),
    }
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
                            // Only what a case rests on and the hard rules of the amounts are refused.
                            Err(problem) => {
                                let hard =
                                    [Code::PaidAboveDecided, Code::RecognisedAbovePaid, Code::StateUnfounded];
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
