//! 名词解释 of one clause: the words of the glossary that stand in its text. The
//! text leads here and the entry leads back, so nothing covers the words or moves.

use crate::{
    components::{Mark, said},
    data,
    routes::Route,
    session::Session,
};
use corpus::{Clause, Term};
use leptos::prelude::*;

/// Where in the text each term stands first; never inside a longer term.
#[must_use]
pub fn marks(clause: &Clause<'static>) -> Vec<(Mark, &'static Term<'static>)> {
    let text = clause.text;
    let mut found: Vec<(usize, usize, &'static Term<'static>)> = Vec::new();
    for term in &data::corpus().glossary {
        let places = term
            .forms
            .iter()
            .filter_map(|form| text.find(form).map(|at| (at, at + form.len())));
        // The longest of several forms that begin together.
        if let Some((from, to)) = places.min_by_key(|&(from, to)| (from, usize::MAX - to)) {
            found.push((from, to, term));
        }
    }
    found.sort_by_key(|&(from, to, _)| (from, usize::MAX - to));
    let mut marks: Vec<(Mark, &'static Term<'static>)> = Vec::new();
    for (from, to, term) in found {
        if marks.last().is_none_or(|(mark, _)| mark.to <= from) {
            marks.push((
                Mark {
                    from,
                    to,
                    id: term.id,
                },
                term,
            ));
        }
    }
    marks
}

#[component]
pub fn Terms(session: Session, terms: Vec<(Mark, &'static Term<'static>)>) -> impl IntoView {
    let words = session.words;
    (!terms.is_empty()).then(|| {
        let entries = terms
            .into_iter()
            .map(|(mark, term)| {
                let stated = term
                    .stated
                    .first()
                    .map(|sentence| view! { <span class="fact-quote">{said(session, sentence.quote)}</span> });
                let back = format!("{}{}", words.reading().back_to_text, words.name(term.name, term.name_en));
                view! {
                    <div id=mark.entry()>
                        <dt lang=words.lang_of(term.name)>{term.name}</dt>
                        <dd>
                            {words.name(term.means, term.means_en)}
                            {stated}
                            " "
                            <a class="back" href=format!("#{}", mark.place()) aria-label=back>"↩"</a>
                        </dd>
                    </div>
                }
            })
            .collect_view();
        view! {
            <section aria-labelledby="terms">
                <h2 id="terms">{words.reading().glossary}</h2>
                <p class="hint">{words.reading().glossary_note}</p>
                <dl class="facts terms">{entries}</dl>
                <p><a class="action" href=session.link(Route::Glossary)>{words.reading().glossary_all}</a></p>
            </section>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_in_order_apart_and_spell_a_form_of_their_term() {
        let mut any = false;
        for clause in &data::corpus().clauses {
            let mut end = 0;
            for (mark, term) in marks(clause) {
                assert!(mark.from >= end, "{}", clause.id);
                end = mark.to;
                let form = clause.text.get(mark.from..mark.to).unwrap();
                assert!(term.forms.contains(&form), "{}: {form}", clause.id);
                any = true;
            }
        }
        assert!(any);
    }
}
