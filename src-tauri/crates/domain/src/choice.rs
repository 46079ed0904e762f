//! A closed list of words: an enum that travels in kebab case and has a German label for each.

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $label:literal),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "kebab-case")]
        $(#[$doc])*
        pub enum $name { $($(#[$variant_doc])* #[doc = $label] $variant),* }

        impl $name {
            /// All of them, in the order in which people read them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word on screen and on paper.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),* }
            }

            /// As JSON and the register spell it.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => const_str::convert_ascii_case!(kebab, stringify!($variant))),* }
            }

            /// From its code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.code() == code)
            }
        }
    };
}
pub(crate) use choice;
