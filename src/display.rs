//! How a reader wants pages to look: 字体, 对比度, 长辈模式. Kept by the browser as
//! words in one entry, and set as they are on `<html data-display>` by `boot.js`
//! before the first paint; the styles do the rest. Pure.

/// Size of all text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    Small,
    #[default]
    Medium,
    Large,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    pub size: TextSize,
    pub contrast: bool,
    /// 长辈模式: large, plain, one task a screen.
    pub plain: bool,
}

impl Display {
    /// Reads what was kept; unknown words mean nothing.
    #[must_use]
    pub fn parse(kept: &str) -> Self {
        let has = |word: &str| kept.split(' ').any(|part| part == word);
        let size = match () {
            () if has("small") => TextSize::Small,
            () if has("large") => TextSize::Large,
            () => TextSize::Medium,
        };
        Self {
            size,
            contrast: has("contrast"),
            plain: has("plain"),
        }
    }

    /// The words to keep; empty for the default.
    #[must_use]
    pub fn to_words(self) -> String {
        let size = match self.size {
            TextSize::Small => "small",
            TextSize::Medium => "",
            TextSize::Large => "large",
        };
        let words = [
            size,
            if self.contrast { "contrast" } else { "" },
            if self.plain { "plain" } else { "" },
        ];
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_nothing_else() {
        for size in [TextSize::Small, TextSize::Medium, TextSize::Large] {
            for (contrast, plain) in [(false, false), (true, false), (false, true), (true, true)] {
                let display = Display {
                    size,
                    contrast,
                    plain,
                };
                assert_eq!(Display::parse(&display.to_words()), display);
            }
        }
        assert_eq!(Display::parse("huge <b>"), Display::default());
        assert_eq!(Display::default().to_words(), "");
    }
}
