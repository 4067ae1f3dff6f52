//! Addresses: a typed [`Route`] and its two-way road to a path under the site's
//! root. Pure; the query of `/` is `explore::Query`, the browser's history is
//! `session`'s.
//!
//! Links are written relative to the page they stand on, so that the same files
//! work under any sub-path.

use corpus::{
    AgencyIx, BeltIx, Clause, ClauseIx, Corpus, DistrictIx, DocumentIx, ParkIx, Site, ZoneIx,
};

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`
    Explore,
    /// `/documents/<id>/`
    Document(DocumentIx),
    /// `/clauses/<document>/<kind>-<nn>/`
    Clause(ClauseIx),
    /// `/districts/<code>/`
    District(DistrictIx),
    /// `/belts/<id>/`
    Belt(BeltIx),
    /// `/agencies/`
    Agencies,
    /// `/agencies/<id>/`
    Agency(AgencyIx),
    /// `/parks/`
    Parks,
    /// `/parks/fit/`
    Fit,
    /// `/parks/<id>/`
    Park(ParkIx),
    /// `/zones/<id>/`
    Zone(ZoneIx),
    /// `/targets/`
    Targets,
    /// `/differences/`
    Differences,
    /// `/data/`
    Data,
    /// `/data/report/`
    Report,
    /// `/data/changes/`
    Changes,
    /// `/about/`
    About,
    /// `/about/method/`
    Method,
    /// `/about/verify/`
    Verify,
    /// `/about/accessibility/`
    Accessibility,
    /// `/about/host/`
    Host,
    /// `/about/glossary/`
    Glossary,
    /// `/plain/`, `/plain/<step>/`
    Plain(Plain),
    /// `/404.html`, and every address that names nothing.
    NotFound,
}

/// A step of the plain way through the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plain {
    Start,
    Districts,
    Belts,
    Agencies,
    Documents,
}

impl Plain {
    pub const ALL: [Self; 5] = [
        Self::Start,
        Self::Districts,
        Self::Belts,
        Self::Agencies,
        Self::Documents,
    ];

    /// The last part of its address; empty for the start.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Districts => "districts",
            Self::Belts => "belts",
            Self::Agencies => "agencies",
            Self::Documents => "documents",
        }
    }
}

impl Route {
    /// Every page there is, each once.
    #[must_use]
    pub fn all(corpus: &Corpus<'_>) -> Vec<Self> {
        let mut routes = vec![
            Self::Explore,
            Self::Agencies,
            Self::Parks,
            Self::Fit,
            Self::Targets,
            Self::Differences,
            Self::Data,
            Self::Report,
            Self::Changes,
            Self::About,
            Self::Method,
            Self::Verify,
            Self::Accessibility,
            Self::Host,
            Self::Glossary,
            Self::NotFound,
        ];
        routes.extend(Plain::ALL.map(Self::Plain));
        routes.extend((0..corpus.documents.len()).map(|at| Self::Document(at.into())));
        routes.extend((0..corpus.clauses.len()).map(|at| Self::Clause(at.into())));
        routes.extend((0..corpus.districts.len()).map(|at| Self::District(at.into())));
        routes.extend((0..corpus.belts.len()).map(|at| Self::Belt(at.into())));
        routes.extend((0..corpus.agencies.len()).map(|at| Self::Agency(at.into())));
        routes.extend((0..corpus.parks.len()).map(|at| Self::Park(at.into())));
        routes.extend((0..corpus.zones.len()).map(|at| Self::Zone(at.into())));
        routes
    }

    /// Reads a path under the root, with or without the closing slash or
    /// `index.html`. Never fails: what names nothing is [`Route::NotFound`].
    #[must_use]
    pub fn parse(corpus: &Corpus<'_>, path: &str) -> Self {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let (room, id) = path.split_once('/').unwrap_or((path, ""));
        let found = match (room, id) {
            ("", "") => Some(Self::Explore),
            ("agencies", "") => Some(Self::Agencies),
            ("parks", "") => Some(Self::Parks),
            ("parks", "fit") => Some(Self::Fit),
            ("targets", "") => Some(Self::Targets),
            ("differences", "") => Some(Self::Differences),
            ("data", "") => Some(Self::Data),
            ("data", "report") => Some(Self::Report),
            ("data", "changes") => Some(Self::Changes),
            ("about", "") => Some(Self::About),
            ("about", "method") => Some(Self::Method),
            ("about", "verify") => Some(Self::Verify),
            ("about", "accessibility") => Some(Self::Accessibility),
            ("about", "host") => Some(Self::Host),
            ("about", "glossary") => Some(Self::Glossary),
            ("plain", step) => Plain::ALL
                .into_iter()
                .find(|it| it.slug() == step)
                .map(Self::Plain),
            ("documents", id) => corpus
                .documents
                .iter()
                .position(|it| it.id == id)
                .map(|at| Self::Document(at.into())),
            ("clauses", id) => corpus
                .clauses
                .iter()
                .position(|it| it.id == id)
                .map(|at| Self::Clause(at.into())),
            ("districts", code) => corpus
                .districts
                .iter()
                .position(|it| it.code == code)
                .map(|at| Self::District(at.into())),
            ("belts", id) => corpus
                .belts
                .iter()
                .position(|it| it.id == id)
                .map(|at| Self::Belt(at.into())),
            ("agencies", id) => corpus
                .agencies
                .iter()
                .position(|it| it.id == id)
                .map(|at| Self::Agency(at.into())),
            ("parks", id) => corpus
                .parks
                .iter()
                .position(|it| it.id == id)
                .map(|at| Self::Park(at.into())),
            ("zones", id) => corpus
                .zones
                .iter()
                .position(|it| it.id == id)
                .map(|at| Self::Zone(at.into())),
            _ => None,
        };
        found.unwrap_or(Self::NotFound)
    }

    /// The path under the root: empty for `/`, else without a leading slash. A
    /// position past the end of its list has the path of [`Route::NotFound`].
    #[must_use]
    pub fn path(self, corpus: &Corpus<'_>) -> String {
        let (room, id) = match self {
            Self::Explore => return String::new(),
            Self::Agencies => return "agencies/".to_owned(),
            Self::Parks => return "parks/".to_owned(),
            Self::Fit => return "parks/fit/".to_owned(),
            Self::Targets => return "targets/".to_owned(),
            Self::Differences => return "differences/".to_owned(),
            Self::Data => return "data/".to_owned(),
            Self::Report => return "data/report/".to_owned(),
            Self::Changes => return "data/changes/".to_owned(),
            Self::About => return "about/".to_owned(),
            Self::Method => ("about", Some("method")),
            Self::Verify => ("about", Some("verify")),
            Self::Accessibility => ("about", Some("accessibility")),
            Self::Host => ("about", Some("host")),
            Self::Glossary => ("about", Some("glossary")),
            Self::Plain(Plain::Start) => return "plain/".to_owned(),
            Self::Plain(step) => ("plain", Some(step.slug())),
            Self::NotFound => ("", None),
            Self::Document(at) => ("documents", corpus.documents.get(at.at()).map(|it| it.id)),
            Self::Clause(at) => {
                let path = corpus
                    .clauses
                    .named(at.at(), |id, _| page_in("clauses", Some(id)));
                return path.unwrap_or_else(|| page_in("clauses", None));
            }
            Self::District(at) => ("districts", corpus.districts.get(at.at()).map(|it| it.code)),
            Self::Belt(at) => ("belts", corpus.belts.get(at.at()).map(|it| it.id)),
            Self::Agency(at) => ("agencies", corpus.agencies.get(at.at()).map(|it| it.id)),
            Self::Park(at) => ("parks", corpus.parks.get(at.at()).map(|it| it.id)),
            Self::Zone(at) => ("zones", corpus.zones.get(at.at()).map(|it| it.id)),
        };
        page_in(room, id)
    }

    /// The page above this one; none above the start and the unknown.
    #[must_use]
    pub fn above(self, corpus: &Corpus<'_>) -> Option<Self> {
        match self {
            Self::Explore | Self::NotFound => None,
            Self::Clause(at) => {
                let clause = corpus.clauses.get(at.at())?;
                Some(Self::Document(clause.document))
            }
            Self::Report | Self::Changes => Some(Self::Data),
            Self::Park(_) | Self::Fit => Some(Self::Parks),
            Self::Agency(_) => Some(Self::Agencies),
            Self::Plain(Plain::Start) => None,
            Self::Plain(_) => Some(Self::Plain(Plain::Start)),
            Self::Method | Self::Verify | Self::Accessibility | Self::Host | Self::Glossary => {
                Some(Self::About)
            }
            _ => Some(Self::Explore),
        }
    }

    /// The page's address in the world; none where the public address is not known.
    /// `folder` is the language's.
    #[must_use]
    pub fn absolute(self, corpus: &Corpus<'_>, site: &Site<'_>, folder: &str) -> Option<String> {
        Some(format!("{}{folder}{}", site.public_url?, self.path(corpus)))
    }

    /// From this page back to the root: `../../`, or nothing.
    #[must_use]
    pub fn to_root(self, corpus: &Corpus<'_>) -> String {
        "../".repeat(self.path(corpus).matches('/').count())
    }

    /// The link from this page to another.
    #[must_use]
    pub fn link(self, corpus: &Corpus<'_>, to: Self) -> String {
        let link = self.to_root(corpus) + &to.path(corpus);
        if link.is_empty() {
            "./".to_owned()
        } else {
            link
        }
    }
}

/// Of what does not exist there is none.
fn page_in(room: &str, id: Option<&str>) -> String {
    id.map_or_else(|| "404.html".to_owned(), |id| format!("{room}/{id}/"))
}

/// The name of a clause inside its document's page: `measure-01`.
#[must_use]
pub fn anchor<'a>(clause: &Clause<'a>) -> &'a str {
    clause
        .id
        .split_once('/')
        .map_or(clause.id, |(_, anchor)| anchor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::corpus;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    /// Where a relative link leads from a page: what a browser does.
    fn resolve(from: &str, link: &str) -> String {
        let mut parts: Vec<&str> = from.split('/').collect();
        parts.pop();
        for part in link.split('/') {
            match part {
                ".." => drop(parts.pop()),
                "." => {}
                part => parts.push(part),
            }
        }
        parts.join("/")
    }

    #[test]
    fn every_page_has_one_path_and_is_found_by_it() {
        let routes = Route::all(corpus());
        let paths: BTreeSet<String> = routes.iter().map(|route| route.path(corpus())).collect();
        assert_eq!(paths.len(), routes.len());
        for route in routes {
            let path = route.path(corpus());
            assert_eq!(Route::parse(corpus(), &path), route, "{path}");
            assert_eq!(
                Route::parse(corpus(), path.trim_end_matches('/')),
                route,
                "{path}"
            );
            assert_eq!(
                Route::parse(corpus(), &format!("{path}index.html")),
                route,
                "{path}"
            );
        }
    }

    #[test]
    fn links_lead_from_any_page_to_any_other() {
        for from in Route::all(corpus()) {
            for to in Route::all(corpus()) {
                let link = from.link(corpus(), to);
                assert!(!link.starts_with('/'), "{link}");
                assert_eq!(
                    resolve(&from.path(corpus()), &link),
                    to.path(corpus()),
                    "{from:?} {to:?} {link}"
                );
            }
        }
    }

    proptest! {
        #[test]
        fn no_path_whatever_breaks_it(path in "\\PC*") {
            let _ = Route::parse(corpus(), &path);
        }

        #[test]
        fn what_is_not_a_page_is_not_found(id in "[a-z]{1,8}") {
            prop_assume!(corpus().belts.iter().all(|belt| belt.id != id));
            prop_assert_eq!(Route::parse(corpus(), &format!("belts/{id}/")), Route::NotFound);
        }
    }
}
