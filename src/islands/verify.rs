//! `/about/verify/`: digests, round trip and clauses, proven again in the browser.
//! The page has a row for every source with the words of either outcome.

use super::proof;
use crate::{
    browser::{
        files::{self, Record},
        part::{self, Part},
        task,
    },
    data::{self, corpus},
    session::Session,
};
use explore::Piece;

pub fn attach(session: Session) {
    part::on("click", "[data-act=verify]", move |_| run(session));
}

fn run(session: Session) {
    let (Some(status), Some(table)) = (
        Part::first("[data-verified]"),
        Part::first("table[data-proofs]"),
    ) else {
        return;
    };
    status.say(&status.attribute("data-running"));
    let root = session.site_root();
    task::spawn(async move {
        let outcome = match all(&table, &root).await {
            None => "data-unreadable",
            Some(holds) => {
                table.hide(false);
                if holds { "data-good" } else { "data-bad" }
            }
        };
        status.say(&status.attribute(outcome));
    });
}

/// Whether everything holds; `None` where a file can't be had.
async fn all(table: &Part, root: &str) -> Option<bool> {
    let json = files::fetch(&format!("{root}data/corpus.json")).await?;
    let records = files::records(&json.text().await?)?;
    // The words of the program's clauses, where they do not come with it.
    for at in 0..data::pieces_of_words() {
        let path = data::piece_path(Piece::Clauses(at));
        let file = files::load(&(root.to_owned() + &path)).await?;
        data::bring_words(at, file).ok()?;
    }
    let mut holds = true;
    for row in table.parts("[data-source]") {
        let file = row.attribute("data-source");
        let answer = files::fetch(&format!("{root}data/sources/{file}")).await?;
        let bytes = (answer.status() == 200).then_some(answer.bytes().await)??;
        holds &= one(&row, &file, &bytes, &records);
    }
    Some(holds)
}

fn one(row: &Part, file: &str, bytes: &[u8], records: &[Record]) -> bool {
    let found = proof::sha256(bytes);
    let digest = if found == row.attribute("data-sha256") {
        Ok(())
    } else {
        Err(found)
    };
    let text = String::from_utf8_lossy(bytes);
    let own = records.iter().filter(|record| record.file == file);
    let joined = proof::round_trip(own.map(|record| record.text.as_str()), &text);
    let missing = missing(file, records);
    let clauses = if missing == 0 {
        Ok(())
    } else {
        Err(missing.to_string())
    };
    let proofs = [
        digest,
        joined.map(drop).map_err(|at| at.to_string()),
        clauses,
    ];
    let holds = proofs.iter().all(Result::is_ok);
    for (cell, proof) in row.parts(".outcome").iter().zip(proofs) {
        let (outcome, found) = match proof {
            Ok(()) => ("good", String::new()),
            Err(found) => ("bad", found),
        };
        cell.set("data-outcome", Some(outcome));
        cell.say(&(cell.attribute(&format!("data-{outcome}")) + &found));
    }
    holds
}

/// How many clauses of the program do not stand in the records of this source.
fn missing(file: &str, records: &[Record]) -> usize {
    let clauses = (0..corpus().clauses.len()).filter_map(|at| data::clause(at.into()));
    let shown = clauses.filter(|clause| {
        let document = corpus().documents.get(clause.document.at());
        document
            .and_then(|document| document.sources.get(usize::from(clause.place.source)))
            .is_some_and(|source| source.file == file)
    });
    shown
        .filter(|clause| {
            let own = records.iter().filter(|record| {
                record.file == file && record.clause.as_deref() == Some(clause.id)
            });
            let own: String = own.map(|record| proof::bare(&record.text)).collect();
            !own.contains(&proof::bare(clause.text))
        })
        .count()
}
