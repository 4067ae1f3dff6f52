//! The parts of a corpus that answering needs. Pages that come as files carry the
//! rest in their own words, so that a browser does not load it twice.

use crate::{Clause, Corpus, Document, Fit, Kind, Place, SearchIndex, Source, Verbs};

impl<'a> Corpus<'a> {
    /// Everything that filtering, searching and taking away ask for: without what parks
    /// are compared by.
    #[must_use]
    pub fn exploring(&self) -> Self {
        let mut lean = self.lean();
        lean.fit = Fit::default();
        for park in &mut lean.parks {
            park.ground = "";
            park.facts.clear();
            park.area.clear();
        }
        lean
    }

    /// Everything that comparing parks and finding one ask for: without what is only
    /// searched and filtered by.
    #[must_use]
    pub fn comparing(&self) -> Self {
        let mut lean = self.lean();
        lean.search = SearchIndex::default();
        lean.verbs = Verbs::default();
        for clause in &mut lean.clauses {
            clause.parks.clear();
            clause.verbs.clear();
            clause.zones.clear();
            // A row's words are its measure's.
            if clause.kind == Kind::Row && !clause.duplicates.is_empty() {
                clause.text = "";
                clause.districts.clear();
                clause.belts.clear();
                clause.modes.clear();
                clause.themes.clear();
            }
        }
        lean
    }

    /// The same clauses and registries, without what only stands on pages that come as
    /// files: other readings, targets, subjects, words explained, the rule of verbs, what is known
    /// about a document, and what registries say beside names.
    fn lean(&self) -> Self {
        let mut lean = self.clone();
        lean.comparisons.clear();
        lean.targets.clear();
        lean.threads.clear();
        lean.lineages.clear();
        lean.glossary.clear();
        lean.verbs.rule = "";
        lean.documents.iter_mut().for_each(lighten_document);
        lean.clauses.iter_mut().for_each(lighten_clause);
        for agency in &mut lean.agencies {
            agency.background = None;
        }
        for group in &mut lean.groups {
            group.ground = "";
        }
        for zone in &mut lean.zones {
            zone.ground = "";
        }
        for belt in &mut lean.belts {
            belt.products.clear();
            for district in &mut belt.districts {
                district.quote = "";
            }
        }
        lean
    }
}

fn lighten_document(document: &mut Document<'_>) {
    document.issuer = None;
    document.notice_date = None;
    document.document_number = None;
    document.publicity = None;
    document.addressee = None;
    document.relations.clear();
    if let Some(date) = &mut document.date_made {
        date.quote = "";
    }
    for source in &mut document.sources {
        *source = Source {
            file: source.file,
            sha256: "",
            origin_url: None,
            retrieved: None,
            characters: 0,
        };
    }
}

fn lighten_clause(clause: &mut Clause<'_>) {
    clause.variants.clear();
    clause.targets.clear();
    for list in &mut clause.responsibility {
        list.scope = "";
    }
    for verb in &mut clause.verbs {
        verb.quote = "";
    }
}

impl Clause<'_> {
    /// Takes away what is read of a clause: what is left is what it is, what it is about and
    /// whom it names, for filtering and counting.
    pub fn leave_words(&mut self) {
        // A row is named by it where its measure is shown.
        if self.kind != Kind::Row {
            self.number = None;
        }
        self.path.clear();
        self.title = None;
        self.text = "";
        self.place = Place::default();
        self.variants.clear();
        for list in &mut self.responsibility {
            list.verbatim = "";
        }
        self.districts.iter_mut().for_each(|it| it.quote = "");
        if let Some(quote) = &mut self.all_districts {
            *quote = "";
        }
        self.zones.iter_mut().for_each(|it| it.quote = "");
        self.belts.iter_mut().for_each(|it| it.quote = "");
        self.parks.iter_mut().for_each(|it| it.quote = "");
        self.modes.iter_mut().for_each(|it| it.quote = "");
        self.themes.iter_mut().for_each(|it| it.terms.clear());
    }
}
