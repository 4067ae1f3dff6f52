//! The change from the former site to the new one.

use anyhow::{Context, Result};
use std::{fs, path::Path};

/// Puts `site` in the place of `dist` by renames, so that nobody sees half a
/// site. Between the two renames there is none, for some microseconds: to swap
/// folders in one step is beyond the standard library.
pub fn publish(site: &Path, dist: &Path, former: &Path) -> Result<()> {
    if former.exists() {
        fs::remove_dir_all(former)?;
    }
    if dist.exists() {
        fs::rename(dist, former)?;
    }
    if let Err(error) = fs::rename(site, dist) {
        if former.exists() {
            fs::rename(former, dist)?;
        }
        return Err(error).with_context(|| format!("moving the site to {}", dist.display()));
    }
    if former.exists() {
        fs::remove_dir_all(former)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scratch;

    #[test]
    fn the_new_site_replaces_the_former_whole() {
        let root = scratch();
        let (site, dist, former) = (root.join("site"), root.join("dist"), root.join("former"));
        fs::create_dir_all(dist.join("old")).unwrap();
        fs::create_dir_all(site.join("new")).unwrap();
        publish(&site, &dist, &former).unwrap();
        assert!(dist.join("new").exists() && !dist.join("old").exists());
        assert!(!site.exists() && !former.exists());
    }

    #[test]
    fn without_a_new_site_the_former_stays() {
        let root = scratch();
        let dist = root.join("dist");
        fs::create_dir_all(dist.join("old")).unwrap();
        assert!(publish(&root.join("none"), &dist, &root.join("former")).is_err());
        assert!(dist.join("old").exists());
    }
}
