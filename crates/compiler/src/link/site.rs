//! The operator's entries, each checked for the form that it must have: a wrong
//! one would stand on every page.

use crate::{
    Problem, Rule,
    read::registry::{Registry, Text},
};
use bumpalo::Bump;
use corpus::{DistrictIx, ReviewedMap, Site};

/// A form, and how to mend what does not have it.
struct Form {
    fits: fn(&str) -> bool,
    mend: &'static str,
}

const ANY: Form = Form {
    fits: |_| true,
    mend: "",
};

const ADDRESS: Form = Form {
    fits: |text| {
        let host = web(text).and_then(|rest| rest.split('/').next());
        let whole = text.ends_with('/') && !text.contains(['?', '#', ' ', '"', '<']);
        whole && host.is_some_and(|host| !host.is_empty())
    },
    mend: "写完整网址并以 / 结尾，例如 https://www.example.cn/zc/；不知道就留空。",
};

const LINK: Form = Form {
    fits: |text| web(text).is_some_and(|rest| !rest.is_empty()) && is_plain(text),
    mend: "写以 https:// 开头的网址，或留空。",
};

const CONTACT: Form = Form {
    fits: |text| {
        let mail = text.strip_prefix("mailto:");
        let mail = mail.is_some_and(|address| address.contains('@'));
        (mail || text.starts_with("https://")) && is_plain(text)
    },
    mend: "写成 mailto:邮箱 或 https:// 开头的网址，或留空。",
};

const SITE_CODE: Form = Form {
    fits: |text| text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    mend: "网站标识码是 10 位数字或字母，例如 1200000000；没有就留空。",
};

const ICP: Form = Form {
    fits: |text| text.contains("ICP备") && text.contains('号'),
    mend: "照备案通知书写全，例如 津ICP备00000000号-1；没有就留空。",
};

const POLICE: Form = Form {
    fits: |text| text.contains("公网安备") && text.contains('号'),
    mend: "照备案通知书写全，例如 津公网安备00000000000000号；没有就留空。",
};

const MAP_NUMBER: Form = Form {
    fits: |text| {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        text.contains('S') && text.ends_with('号') && digits >= 5
    },
    mend: "照审图批准书写全，例如 津S（2026）000号；没有经审核的地图就留空。",
};

fn web(text: &str) -> Option<&str> {
    text.strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
}

fn is_plain(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>'))
}

/// What is wrong is reported at its line and left out.
pub fn site<'a>(registry: &Registry, arena: &'a Bump, problems: &mut Vec<Problem>) -> Site<'a> {
    let file = &registry.site;
    let entry = &file.entries;
    let mut take = |name: &str, text: &Option<Text>, form: Form| -> Option<&'a str> {
        let text = text.as_ref()?;
        let value = text.get_ref().trim();
        if value.is_empty() {
            return None;
        }
        if !(form.fits)(value) {
            problems.push(Problem::new(
                file.name,
                file.line(text),
                Rule::Site,
                format!("{name} 的写法不对：{value}。"),
                form.mend,
            ));
            return None;
        }
        Some(arena.alloc_str(value))
    };
    let icp = take("icp", &entry.icp, ICP);
    let number = take("map_number", &entry.map_number, MAP_NUMBER);
    Site {
        public_url: take("public_url", &entry.public_url, ADDRESS),
        host_unit: take("host_unit", &entry.host_unit, ANY),
        operator: take("operator", &entry.operator, ANY),
        site_code: take("site_code", &entry.site_code, SITE_CODE),
        icp,
        icp_link: take("icp_link", &entry.icp_link, LINK).filter(|_| icp.is_some()),
        police: take("police", &entry.police, POLICE),
        corrections: take("corrections", &entry.corrections, CONTACT),
        security: take("security", &entry.security, CONTACT),
        map: map(registry, number, arena, problems),
        offline: entry.offline,
    }
}

/// The reviewed map: its number and its outlines belong together, and no district may
/// be left out.
fn map<'a>(
    registry: &Registry,
    number: Option<&'a str>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Option<ReviewedMap<'a>> {
    let file = &registry.map;
    let mut wrong = |line, what: String, mend: &str| {
        problems.push(Problem::new(file.name, line, Rule::Site, what, mend));
    };
    let there = !file.entries.area.is_empty();
    let number = match (number, there) {
        (None, false) => return None,
        (Some(_), false) => {
            wrong(
                0,
                "写了审图号，却没有地图。".to_owned(),
                "把地图轮廓写进 data/map.toml（写法见 CONTRIBUTING.md），或把 site.toml 的 map_number 留空。",
            );
            return None;
        }
        (None, true) => {
            wrong(
                0,
                "有地图轮廓，却没有审图号。".to_owned(),
                "没有审图号的地图不得公开：在 site.toml 写 map_number，或删去 map.toml。",
            );
            return None;
        }
        (Some(number), true) => number,
    };
    let [_, _, width, height] = file.entries.view_box;
    if width <= 0 || height <= 0 {
        wrong(
            0,
            "view_box 的宽、高须大于零。".to_owned(),
            "依次写左、上、宽、高，例如 view_box = [0, 0, 600, 800]。",
        );
    }
    let districts = &registry.districts.entries.district;
    let mut outlines: Vec<(DistrictIx, &'a str)> = Vec::new();
    for area in &file.entries.area {
        let code = area.district.get_ref();
        let found = districts.iter().position(|it| it.code.get_ref() == code);
        let Some(at) = found.map(DistrictIx::from) else {
            wrong(
                file.line(&area.district),
                format!("没有代码为 {code} 的区。"),
                "照 districts.toml 的 code 写。",
            );
            continue;
        };
        if outlines.iter().any(|&(other, _)| other == at) {
            wrong(
                file.line(&area.district),
                format!("{code} 的轮廓写了两次。"),
                "合成一条：一条 path 可以有几个 M…Z。",
            );
        }
        let path = area.path.get_ref();
        let drawn = path.starts_with('M')
            && path
                .chars()
                .all(|c| c.is_ascii_digit() || " .,+-eMmLlHhVvCcSsQqTtAaZz".contains(c));
        if !drawn {
            wrong(
                file.line(&area.path),
                "不是 SVG 的路径。".to_owned(),
                "只写 d 属性的内容，以 M 开头，例如 M0 0L10 0L10 10Z。",
            );
        }
        outlines.push((at, arena.alloc_str(path)));
    }
    for (at, district) in districts.iter().enumerate() {
        if !outlines.iter().any(|&(drawn, _)| drawn.at() == at) {
            wrong(
                0,
                format!("地图上没有 {}。", district.name),
                "补上它的轮廓：少一个区的地图不能公开。",
            );
        }
    }
    Some(ReviewedMap {
        number,
        view_box: file.entries.view_box,
        outlines,
    })
}
