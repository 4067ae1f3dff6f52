//! `data/site.toml`: what the operator of a copy fills in. An empty string is as
//! good as none.

use super::registry::Text;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteEntry {
    pub public_url: Option<Text>,
    pub host_unit: Option<Text>,
    pub operator: Option<Text>,
    pub site_code: Option<Text>,
    pub icp: Option<Text>,
    pub icp_link: Option<Text>,
    pub police: Option<Text>,
    pub corrections: Option<Text>,
    pub security: Option<Text>,
    pub map_number: Option<Text>,
    #[serde(default)]
    pub offline: bool,
}

/// `data/map.toml`: the outlines of a map that was reviewed, which the operator has.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapEntry {
    /// Left, top, width, height, as in SVG.
    pub view_box: [i32; 4],
    #[serde(default)]
    pub area: Vec<AreaEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaEntry {
    /// A district's code.
    pub district: Text,
    /// As in SVG's `d`.
    pub path: Text,
}
