//! The data report in the terminal: round trips, every problem and doubt at
//! file:line, and with `--list` every clause as it was read.

use compiler::{Bump, compile};
use std::{path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let list = args
        .iter()
        .position(|arg| arg == "--list")
        .map(|at| args.remove(at))
        .is_some();
    let data = args
        .first()
        .map_or_else(|| PathBuf::from("data"), PathBuf::from);
    let arena = Bump::new();
    let compiled = compile(&data, None, &arena);
    if list {
        for clause in &compiled.corpus.clauses {
            let place = clause.place;
            println!(
                "{} {}-{} [{}] {:?}",
                clause.id,
                place.first_line,
                place.last_line,
                clause.path.len(),
                clause.title
            );
            println!("    {}", clause.text.replace('\n', "⏎"));
            for list in &clause.responsibility {
                let names: Vec<&str> = list
                    .agencies
                    .iter()
                    .filter_map(|agency| compiled.corpus.agencies.get(agency.at()))
                    .map(|agency| agency.name)
                    .collect();
                println!(
                    "    责任 open={} scope={}字 {}",
                    list.open,
                    list.scope.chars().count(),
                    names.join("|")
                );
            }
            for mention in &clause.districts {
                let name = compiled
                    .corpus
                    .districts
                    .get(mention.district.at())
                    .map_or("?", |district| district.name);
                println!(
                    "    {name} {:?} responsible={} {}",
                    mention.grade, mention.responsible, mention.quote
                );
            }
            if let Some(quote) = clause.all_districts {
                println!("    各区 {quote}");
            }
            for mention in &clause.zones {
                println!(
                    "    功能区 {} {}",
                    compiled
                        .corpus
                        .zones
                        .get(mention.of.at())
                        .map_or("?", |zone| zone.name),
                    mention.quote
                );
            }
            for mention in &clause.belts {
                println!(
                    "    产业带 {} {:?} {}",
                    compiled
                        .corpus
                        .belts
                        .get(mention.of.at())
                        .map_or("?", |belt| belt.name),
                    mention.grade,
                    mention.quote
                );
            }
            for mention in &clause.parks {
                println!(
                    "    园区 {} {:?} {}",
                    compiled
                        .corpus
                        .parks
                        .get(mention.of.at())
                        .map_or("?", |park| park.name),
                    mention.grade,
                    mention.quote
                );
            }
            if !clause.duplicates.is_empty() {
                println!(
                    "    同文 {:?}",
                    clause
                        .duplicates
                        .iter()
                        .filter_map(|twin| compiled.corpus.clauses.get(twin.at()))
                        .map(|twin| twin.id)
                        .collect::<Vec<_>>()
                );
            }
        }
        for document in &compiled.corpus.documents {
            println!("{document:#?}");
        }
        for source in &compiled.sources {
            for record in source
                .parsed
                .records
                .iter()
                .filter(|record| record.clause.is_none())
            {
                println!(
                    "{} {}-{} {:?} {}",
                    source.file, record.first_line, record.last_line, record.role, record.text
                );
            }
        }
    }
    for round_trip in &compiled.round_trips {
        println!("{round_trip}");
    }
    for problem in &compiled.problems {
        println!("{problem}");
    }
    let errors = compiled.errors().count();
    println!(
        "{errors} 个问题阻止构建，{} 处存疑。",
        compiled.problems.len() - errors
    );
    if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
