//! The way of an application from its missing papers to its end, as a clerk does it.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use office::{Actor, Office, Place, Surroundings};
use serde_json::{Value, json};
use tempfile::TempDir;

/// An office at the planned sample on the day after the sitting.
fn office() -> (TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let clock: jiff::Zoned = "2019-04-02T14:32:00+02:00[Europe/Berlin]".parse().unwrap();
    let mut place = Place::beside(folder.path().join("probe.beirat"));
    place.create = true;
    let mut next = 0u8;
    let surroundings = Surroundings {
        actor: Actor { name: "Sabine Krüger".into(), role: office::CLERK.into() },
        host: "PC-7".into(),
        clock: Box::new(move || clock.clone()),
        random: Box::new(move |buffer| {
            for byte in buffer {
                next = next.wrapping_add(1);
                *byte = next;
            }
        }),
    };
    let mut office = Office::open(place, surroundings);
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    (folder, office)
}

fn done(office: &mut Office, name: &str, request: Value) -> Value {
    office.call(name, request).unwrap_or_else(|p| panic!("{name}: {}", p.0[0].sentence))
}

fn refused(office: &mut Office, name: &str, request: Value) -> (String, String) {
    let problem = office.call(name, request).unwrap_err().0.remove(0);
    (problem.code.name().to_owned(), problem.field.unwrap_or_default())
}

fn case(office: &mut Office, application: i64) -> Value {
    done(office, "case", json!({ "application": application }))
}

fn known(row: &Value, more: Value) -> Value {
    let mut request = json!({ "id": row["row"]["id"], "version": row["version"] });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

fn examine(office: &mut Office, application: i64, eligible: &str, reason: &str, answer: &str) -> Value {
    let version = case(office, application)["examination"]["version"].as_i64().unwrap_or(0);
    json!({ "application": application, "version": version, "examination": { "eligible": eligible, "reason": reason,
        "remark": "Turnier mit klarem Bezug zum Stadtbezirk.", "conclude": true,
        "findings": [{ "criterion": "Wirkt im Stadtbezirk", "answer": answer, "remark": "" }] } })
}

/// The vote on both applications of the sample and the end of the sitting.
fn hold(office: &mut Office, amounts: [&str; 2]) {
    done(office, "record_attendance", json!({ "sitting": 1, "members": [1, 2, 3], "presence": "present" }));
    for (application, amount) in [1, 2].iter().zip(amounts) {
        let vote = json!({ "outcome": "recommended", "amount": amount, "up_to": false, "vote_kind": "unanimous", "yes": "",
            "no": "", "abstain": "", "reason": "Ohne Technik" });
        done(
            office,
            "recommend",
            json!({ "sitting": 1, "application": application, "version": 0, "vote": vote }),
        );
    }
    let version = done(office, "sitting", json!({ "id": 1 }))["version"].clone();
    done(
        office,
        "close_sitting",
        json!({ "id": 1, "version": version, "end_at": "21:00", "end_approx": false }),
    );
}

fn texts(office: &mut Office, application: i64) -> Vec<String> {
    let view = done(office, "application", json!({ "id": application }));
    let history = view["history"].as_array().unwrap();
    history.iter().map(|line| line["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn from_missing_papers_to_the_closed_case() {
    let (_folder, mut office) = office();
    let o = &mut office;
    let papers =
        json!([{ "label": "Satzung", "remark": "in der geltenden Fassung" }, { "label": "", "remark": "" }]);
    done(o, "require_papers", json!({ "application": 1, "papers": papers, "asked_on": "", "term": "" }));
    let view = case(o, 1);
    assert_eq!(
        view["requirements"][0]["row"]["term"], "2019-04-23",
        "21 Tage nach der Einstellung des Beirats"
    );
    let request = examine(o, 1, "1400", "", "yes");
    assert_eq!(refused(o, "examine", request).0, "MoveLacks");
    let paper = view["requirements"][0].clone();
    done(o, "settle_paper", known(&paper, json!({ "status": "received", "day": "" })));
    let stale = known(&paper, json!({ "status": "waived", "day": "" }));
    assert_eq!(refused(o, "settle_paper", stale).0, "RowStale");

    let request = examine(o, 1, "1200", "", "yes");
    assert_eq!(refused(o, "examine", request).1, "examination.reason");
    let request = examine(o, 1, "1400", "", "open");
    assert_eq!(refused(o, "examine", request).0, "CriteriaOpen");
    let request = examine(o, 1, "1200", "weil die Technik geliehen wird.", "yes");
    done(o, "examine", request.clone());
    assert_eq!(refused(o, "examine", request).0, "RowStale");
    let locked = examine(o, 1, "1300", "Anders", "yes");
    assert_eq!(refused(o, "examine", locked).0, "ExaminationLocked");
    hold(o, ["", "700"]);
    let view = case(o, 1);
    assert_eq!(
        (view["state"].as_str(), &view["amounts"]["recommended"]),
        (Some("recommended"), &json!(120_000))
    );
    let reopen = known(&view["examination"], json!({ "reason": "Zahlendreher" }));
    assert_eq!(refused(o, "reopen_examination", reopen).0, "ExaminationWeighed");

    let decision = |amount: &str, reason: &str, outcome: &str| {
        json!({ "application": 1, "decision": { "day": "02.04.2019", "reference": "15-912/19", "agenda_item": "7.1",
            "outcome": outcome, "amount": amount, "reason": reason } })
    };
    assert_eq!(refused(o, "record_decision", decision("", "", "adopted")).1, "decision.reference");
    let decision = |amount: &str, reason: &str, day: &str| {
        json!({ "application": 1, "decision": { "day": day, "reference": "15-0912/2019", "agenda_item": "7.1",
            "outcome": "adopted", "amount": amount, "reason": reason } })
    };
    assert_eq!(refused(o, "record_decision", decision("1.100", "", "")).1, "decision.reason");
    assert_eq!(refused(o, "record_decision", decision("", "", "31.03.2019")).0, "DayBefore");
    assert_eq!(refused(o, "record_decision", decision("", "", "03.04.2019")).0, "DayAhead");
    let saved = done(o, "record_decision", decision("1.100", "Mittel des Topfes", ""));
    assert_eq!(
        (saved["undoable"].as_bool(), case(o, 1)["state"].as_str()),
        (Some(false), Some("decided-changed"))
    );

    let notice =
        json!({ "kind": "grant", "financing": "fixed", "period_to": "30.06.2019", "reference": "Az. 7" });
    done(o, "record_notice", json!({ "application": 1, "notice": notice }));
    // Six months after the Bewilligungszeitraum, which the notice says; the project ends before.
    assert_eq!(case(o, 1)["notice"]["row"]["proof_due"], "2019-12-30");
    pay(o);
    prove(o);

    let view = case(o, 1);
    let differences: Vec<_> = view["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| (d["to"].as_str().unwrap(), d["amount"].as_i64().unwrap(), d["reason"].as_str().unwrap()))
        .collect();
    assert_eq!(
        differences,
        [
            ("examined", -20_000, "weil die Technik geliehen wird."),
            ("decided", -10_000, "Mittel des Topfes"),
            ("recognised", -10_000, "Beleg fehlt"),
        ]
    );
    let told = texts(o, 1);
    for line in [
        "Unterlage nachgefordert: Satzung (bis 23.04.2019)",
        "Unterlage liegt vor: Satzung",
        "Prüfvermerk abgeschlossen: 1.200,00\u{a0}€, weil die Technik geliehen wird",
        "Votum: empfohlen, 1.200,00\u{a0}€; Grund: Ohne Technik",
        "Beschluss vom 02.04.2019: geändert beschlossen, 1.100,00\u{a0}€ (Drucksache 15-0912/2019); Grund: Mittel des Topfes",
        "Auszahlungsanordnung zurückgenommen: 500,00\u{a0}€; Grund: Falsches Konto",
        "Ausgezahlt am 02.04.2019: 600,00\u{a0}€",
        "Verwendungsnachweis geprüft: 1.000,00\u{a0}€ anerkannt; Grund: Beleg fehlt",
        "Fall wieder geöffnet; Grund: Beleg kam nach",
    ] {
        assert!(told.iter().any(|text| text == line), "{line} fehlt in {told:#?}");
    }
    let list = done(o, "applications", json!({ "board": 1 }));
    assert_eq!((&list["decided"], &list["paid"]), (&json!(110_000), &json!(110_000)));
    assert_eq!(done(o, "check", json!({}))["sound"], true);
}

/// In two parts, with an order taken back between.
fn pay(o: &mut Office) {
    let order = |amount: &str| json!({ "application": 1, "payment": { "amount": amount, "ordered_by": "" } });
    let warned = done(o, "order_payment", order("600"));
    let codes: Vec<_> =
        warned["warnings"].as_array().unwrap().iter().map(|w| w["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["SamePersonOrders", "PaymentBeforeFinal"]);
    assert_eq!(refused(o, "order_payment", order("600")).0, "PaidAboveDecided");
    done(o, "order_payment", order(""));
    assert_eq!(refused(o, "order_payment", order("")).0, "NothingLeftToPay");
    let view = case(o, 1);
    done(o, "retract_payment", known(&view["payments"][1], json!({ "reason": "Falsches Konto" })));
    done(o, "order_payment", order("500"));
    let view = case(o, 1);
    assert_eq!(view["state"], "ordered");
    let retract = known(&view["notice"], json!({ "reason": "Neu" }));
    assert_eq!(refused(o, "retract_notice", retract).0, "MoveImpossible");
    for payment in view["payments"].as_array().unwrap() {
        done(o, "record_payment", known(payment, json!({ "paid_on": "", "reference": "HKR 1" })));
    }
    assert_eq!(case(o, 1)["amounts"]["paid"], 110_000);
}

fn prove(o: &mut Office) {
    for state in ["reminded", "dunned"] {
        done(o, "remind", json!({ "application": 1, "day": "", "term": "" }));
        assert_eq!(case(o, 1)["state"], state);
    }
    assert_eq!(refused(o, "remind", json!({ "application": 1, "day": "", "term": "" })).0, "MoveImpossible");
    done(o, "record_proof", json!({ "application": 1, "received": "" }));
    let proof = case(o, 1)["proof"].clone();
    let check = |recognised: &str| {
        known(
            &proof,
            json!({ "costs": "1.500", "recognised": recognised, "checked_on": "", "remark": "Beleg fehlt",
            "lines": [] }),
        )
    };
    assert_eq!(refused(o, "check_proof", check("1.100,01")).0, "RecognisedAbovePaid");
    done(o, "check_proof", check("1.000"));
    let reclaim = |amount: &str, returned: &str| json!({ "application": 1, "reclaim": { "amount": amount, "reason": "Beleg fehlt", "returned": returned } });
    assert_eq!(refused(o, "record_reclaim", reclaim("2.000", "")).0, "ReclaimAbovePaid");
    assert_eq!(refused(o, "record_reclaim", reclaim("100", "101")).0, "ReturnedAboveReclaim");
    done(o, "record_reclaim", reclaim("100", ""));
    let version = case(o, 1)["version"].clone();
    let close = json!({ "id": 1, "version": version, "day": "" });
    assert_eq!(refused(o, "close_application", close.clone()).0, "MoveImpossible");
    let kept = case(o, 1)["reclaim"].clone();
    done(o, "change_reclaim", known(&kept, reclaim("100", "100")));
    done(o, "close_application", close);
    let version = case(o, 1)["version"].clone();
    done(o, "reopen_application", json!({ "id": 1, "version": version, "reason": "Beleg kam nach" }));
    assert_eq!(case(o, 1)["state"], "proof-checked");
}

#[test]
fn no_notice_without_the_examination_and_no_other_amount_after_the_vote() {
    let (_folder, mut office) = office();
    let o = &mut office;
    hold(o, ["", ""]);
    done(o, "record_decision", json!({ "application": 2, "decision": { "outcome": "adopted" } }));
    let notice = json!({ "application": 2, "notice": { "kind": "grant", "financing": "gap" } });
    assert_eq!(refused(o, "record_notice", notice.clone()).0, "ExaminationMissing");
    // The Prüfvermerk may come late; another amount than the one decided then needs its reason.
    let late = examine(o, 2, "650", "", "yes");
    assert_eq!(refused(o, "examine", late).0, "AmountDiffersWithoutReason");
    let late = examine(o, 2, "799", "", "yes");
    done(o, "examine", late);
    done(o, "record_notice", notice);
    let view = done(o, "application", json!({ "id": 2 }));
    let facts = json!({ "number": "05/2019", "received": "26.02.2019", "applicant": view["application"]["applicant"],
        "amount": "800", "purpose": view["application"]["purpose"], "reasoning": "" });
    let change = json!({ "id": 2, "version": view["version"], "application": facts });
    assert_eq!(refused(o, "change_application", change).0, "ApplicationLocked");
    let decision = case(o, 2)["decisions"][0].clone();
    let retract = known(&decision, json!({ "reason": "Irrtum" }));
    assert_eq!(refused(o, "retract_decision", retract.clone()).0, "MoveImpossible");
    let kept = case(o, 2)["notice"].clone();
    assert_eq!(refused(o, "retract_notice", known(&kept, json!({ "reason": " " }))).1, "reason");
    done(o, "retract_notice", known(&kept, json!({ "reason": "Falsche Frist" })));
    done(o, "retract_decision", retract);
    assert_eq!(case(o, 2)["state"], "recommended");
    let told = texts(o, 2);
    assert!(told[0].starts_with("Beschluss vom 02.04.2019 zurückgenommen; Grund: Irrtum"), "{told:#?}");
    assert!(told.iter().any(|text| text.starts_with("Zuwendungsbescheid vom 02.04.2019")), "{told:#?}");
}

#[test]
fn the_letter_names_what_is_missing_and_the_reasons_of_the_proposal_start_from_the_examination() {
    let (_folder, mut office) = office();
    let o = &mut office;
    let papers = json!([{ "label": "Satzung", "remark": "" }, { "label": "Freistellungsbescheid", "remark": "Kopie" }]);
    done(
        o,
        "require_papers",
        json!({ "application": 1, "papers": papers, "asked_on": "", "term": "30.04.2019" }),
    );
    let letter = done(o, "show_paper", json!({ "kind": "request", "id": 1 }));
    assert_eq!(
        (letter["title"].as_str(), letter["pages"].as_i64()),
        (Some("Nachforderung zu Antrag 04/2019"), Some(1))
    );
    assert!(letter["open"].as_array().unwrap().iter().all(|open| open != "Unterlagen" && open != "Frist"));
    for paper in case(o, 1)["requirements"].as_array().unwrap() {
        done(o, "settle_paper", known(paper, json!({ "status": "waived", "day": "" })));
    }
    let letter = done(o, "show_paper", json!({ "kind": "request", "id": 1 }));
    assert!(letter["open"].as_array().unwrap().iter().any(|open| open == "Unterlagen"), "{}", letter["open"]);

    done(o, "reason_application", json!({ "id": 1, "reasoning": "" }));
    let request = examine(o, 1, "1.400", "", "yes");
    done(o, "examine", request);
    hold(o, ["", ""]);
    done(o, "draft_proposal", json!({ "sitting": 1 }));
    let proposal = done(o, "proposal", json!({ "id": 1 }));
    assert_eq!(proposal["positions"][0]["reasoning"], "Turnier mit klarem Bezug zum Stadtbezirk.");
    done(o, "reason_application", json!({ "id": 1, "reasoning": "Eigene Worte." }));
    assert_eq!(done(o, "proposal", json!({ "id": 1 }))["positions"][0]["reasoning"], "Eigene Worte.");
    // What the council decided on stays in its proposal.
    done(o, "record_decision", json!({ "application": 1, "decision": { "outcome": "adopted" } }));
    let position = proposal["positions"][0].clone();
    let remove = json!({ "id": position["position"]["id"], "version": position["version"] });
    assert_eq!(refused(o, "remove_position", remove).0, "MoveImpossible");
}

/// A plan as it stands, with one more income of the association's own.
fn plan(kept: &Value, own: &str) -> Value {
    let line = |side: &Value, kind: &Value, label: &Value, amount: String| json!({ "side": side, "kind": kind, "label": label, "amount": amount, "granted": false });
    let typed = |cents: i64| format!("{},{:02}", cents / 100, cents % 100);
    let kept = kept.as_array().unwrap().iter();
    let mut lines: Vec<Value> = kept
        .map(|l| line(&l["side"], &l["kind"], &l["label"], typed(l["amount"].as_i64().unwrap())))
        .collect();
    lines.push(line(&json!("income"), &json!("own"), &json!("Mehr Eigenmittel"), own.to_owned()));
    json!(lines)
}

#[test]
fn another_amount_is_told_with_its_reason() {
    let (_folder, mut office) = office();
    let o = &mut office;
    let view = done(o, "application", json!({ "id": 2 }));
    let known = &view["application"];
    let facts = json!({ "number": known["number"], "received": "26.02.2019", "applicant": known["applicant"],
        "amount": "700", "purpose": known["purpose"], "reasoning": known["reasoning"],
        "reason": "Weil der Verein mehr selbst bezahlt.", "plan": plan(&view["plan"], "99") });
    done(o, "change_application", json!({ "id": 2, "version": view["version"], "application": facts }));
    assert_eq!(
        texts(o, 2)[0],
        "Betrag von 799,00\u{a0}€ auf 700,00\u{a0}€ geändert, weil der Verein mehr selbst bezahlt; Kosten- und \
         Finanzierungsplan geändert"
    );
    let withdraw = |o: &mut Office, reason: &str| {
        let version = done(o, "application", json!({ "id": 2 }))["version"].clone();
        json!({ "id": 2, "version": version, "reason": reason, "ending": "cancelled" })
    };
    let request = withdraw(o, "Der Platz ist gesperrt");
    done(o, "withdraw_application", request);
    // What ended need not be weighed: it goes from the agenda, so that the sitting can be closed.
    let sitting = done(o, "sitting", json!({ "id": 1 }));
    let entries =
        sitting["items"].as_array().unwrap().iter().flat_map(|item| item["entries"].as_array().unwrap());
    let entry = entries.into_iter().find(|entry| entry["application"]["id"] == 2).unwrap().clone();
    done(o, "take_from_agenda", json!({ "entry": entry["id"], "version": entry["version"] }));
    let request = withdraw(o, "");
    assert_eq!(refused(o, "resume_application", request).0, "ReasonMissing");
    let request = withdraw(o, "Der Platz ist wieder frei");
    done(o, "resume_application", request);
    assert_eq!(
        texts(o, 2)[..2],
        [
            "Wieder aufgenommen; Grund: Der Platz ist wieder frei",
            "Antrag 05/2019 von der Tagesordnung genommen"
        ]
    );
    assert_eq!(texts(o, 2)[2], "Vorhaben entfällt: Der Platz ist gesperrt");
}

#[test]
fn another_amount_alone_does_not_leave_an_uneven_plan_behind() {
    let (_folder, mut office) = office();
    let o = &mut office;
    let line = |side: &str, amount: &str| json!({ "side": side, "kind": "other", "label": "Material", "amount": amount, "granted": false });
    let mut facts = json!({ "number": "", "received": "heute", "applicant": "Kora e.V.", "amount": "500", "purpose": "Fest",
        "reasoning": "", "plan": [line("expense", "600"), line("income", "100")] });
    let id = done(o, "register_application", json!({ "board": 1, "application": facts }))["id"].clone();
    facts.as_object_mut().unwrap().remove("plan");
    facts["amount"] = json!("450");
    let version = done(o, "application", json!({ "id": id }))["version"].clone();
    let change = json!({ "id": id, "version": version, "application": facts });
    assert_eq!(refused(o, "change_application", change), ("PlanUneven".into(), "application.plan".into()));
    facts["plan"] = json!([line("expense", "550"), line("income", "100")]);
    done(o, "change_application", json!({ "id": id, "version": version, "application": facts }));
}

#[test]
fn what_was_taken_back_stays_readable_and_what_something_rests_on_stays() {
    let (_folder, mut office) = office();
    let o = &mut office;
    let papers = json!([{ "label": "Vollmacht", "remark": "" }]);
    done(o, "require_papers", json!({ "application": 2, "papers": papers, "asked_on": "", "term": "" }));
    let paper = case(o, 2)["requirements"][0].clone();
    done(o, "remove_paper", known(&paper, json!({})));
    done(o, "add_note", json!({ "application": 2, "text": "Anruf: Termin steht." }));
    done(o, "undo", json!({}));
    let told = texts(o, 2);
    assert_eq!(
        told[..4],
        [
            "Rückgängig gemacht: Vermerk: Anruf: Termin steht",
            "Vermerk: Anruf: Termin steht",
            "Unterlage von der Liste genommen: Vollmacht",
            "Unterlage nachgefordert: Vollmacht (bis 23.04.2019)",
        ]
    );
    let warned = done(o, "weigh_examination", json!({ "application": 2 }));
    assert!(warned["findings"].as_array().unwrap().len() > 3 && warned["warnings"] == json!([]), "{warned}");
    let long = "x".repeat(70_000);
    for text in ["", "\u{0}", long.as_str()] {
        assert_eq!(refused(o, "add_note", json!({ "application": 2, "text": text })).1, "text");
    }
    assert_eq!(refused(o, "add_note", json!({ "text": "Wohin?" })).0, "RowMissing");
}
