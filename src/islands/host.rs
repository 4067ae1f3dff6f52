//! The self-check of `/about/host/`: runs one check a row, in order. What a check
//! is for, its verdicts in words and how to mend it stand in the page.

use crate::{
    browser::{
        host::{self, Place, Verdict},
        part::{self, Part},
        task,
    },
    session::Session,
};

pub fn attach(session: Session) {
    part::on("click", "[data-act=check-host]", move |_| run(session));
}

fn run(session: Session) {
    let Some(status) = Part::first("[data-checked]") else {
        return;
    };
    let place = Place {
        root: session.site_root(),
        deep: session.site_root() + &status.attribute("data-deep"),
    };
    let rows = Part::all("[data-check]");
    for row in &rows {
        show(row, None, "");
    }
    status.say(&status.attribute("data-running"));
    task::spawn(async move {
        let (all, mut good) = (rows.len(), 0);
        for row in rows {
            let finding = host::check(&row.attribute("data-check"), &place).await;
            good += usize::from(finding.verdict == Verdict::Good);
            show(&row, Some(finding.verdict), &finding.answer);
        }
        let done = status.attribute("data-done");
        status.say(&format!("{done}{good}/{all}"));
    });
}

fn show(row: &Part, verdict: Option<Verdict>, answer: &str) {
    let name = verdict.map_or("", |verdict| match verdict {
        Verdict::Good => "good",
        Verdict::Improve => "improve",
        Verdict::Bad => "bad",
        Verdict::Unknown => "unknown",
    });
    for outcome in row.parts(".outcome") {
        outcome.set("data-outcome", (!name.is_empty()).then_some(name));
        let word = match name {
            "" => String::new(),
            name => outcome.attribute(&format!("data-{name}")),
        };
        outcome.say(&word);
    }
    let lacking = matches!(verdict, Some(Verdict::Improve | Verdict::Bad));
    for mend in row.parts("[data-mend]") {
        mend.hide(!lacking);
    }
    for said in row.parts("[data-answer]") {
        said.say(answer);
    }
}
