//! What the operator of a copy of the site says of it. Nothing here comes from an
//! official text; `None` is shown nowhere.

use crate::DistrictIx;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site<'a> {
    /// Where this copy can be reached, with its closing slash. Only with it are
    /// there canonical links, a sitemap and other absolute addresses.
    pub public_url: Option<&'a str>,
    /// 主办单位.
    pub host_unit: Option<&'a str>,
    /// 承办单位.
    pub operator: Option<&'a str>,
    /// 网站标识码, ten characters.
    pub site_code: Option<&'a str>,
    /// ICP备案号 and the page that it must link to.
    pub icp: Option<&'a str>,
    pub icp_link: Option<&'a str>,
    /// 公安备案号.
    pub police: Option<&'a str>,
    /// 纠错: where readers report mistakes, `mailto:` or `https:`.
    pub corrections: Option<&'a str>,
    /// Where security researchers report flaws, `mailto:` or `https:`.
    pub security: Option<&'a str>,
    /// The reviewed map, where the operator has one.
    pub map: Option<ReviewedMap<'a>>,
    /// Keep the pages for reading without a network.
    pub offline: bool,
}

/// A map of the districts that was reviewed by the authority for maps; without one
/// there is the schematic alone, which shows no boundaries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewedMap<'a> {
    /// 审图号, to be shown wherever the map is.
    pub number: &'a str,
    /// Left, top, width, height, as in SVG.
    pub view_box: [i32; 4],
    /// Every district's outline, as in SVG's `d`.
    pub outlines: Vec<(DistrictIx, &'a str)>,
}

impl Site<'_> {
    /// The host in the public address: `www.example.cn`.
    #[must_use]
    pub fn domain(&self) -> Option<&str> {
        let (_, rest) = self.public_url?.split_once("://")?;
        rest.split(['/', ':']).next()
    }

    /// The path of the public address: `/a/b/`.
    #[must_use]
    pub fn public_path(&self) -> Option<&str> {
        let (_, rest) = self.public_url?.split_once("://")?;
        rest.find('/').and_then(|slash| rest.get(slash..))
    }
}
