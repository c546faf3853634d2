//! Structs of texts: each lists all that it holds, so that no test and no translator can overlook
//! one.

/// What holds texts.
pub trait Texts {
    /// Every text, in the order of showing.
    fn texts(&self) -> Vec<&'static str>;
}

impl Texts for &'static str {
    fn texts(&self) -> Vec<&'static str> {
        vec![self]
    }
}

impl Texts for Option<&'static str> {
    fn texts(&self) -> Vec<&'static str> {
        self.iter().copied().collect()
    }
}

impl Texts for &'static [&'static str] {
    fn texts(&self) -> Vec<&'static str> {
        self.to_vec()
    }
}

impl<const N: usize> Texts for [&'static str; N] {
    fn texts(&self) -> Vec<&'static str> {
        self.to_vec()
    }
}

/// Makes a struct of texts one that holds [`Texts`].
macro_rules! texts {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $text:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name { $($(#[$doc])* pub $text: $kind,)* }

        impl $name {
            /// Every field with its name, in the order of showing.
            pub fn all(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                vec![$((stringify!($text), $crate::words::texts::Texts::texts(&self.$text)),)*]
            }
        }

        impl $crate::words::texts::Texts for $name {
            fn texts(&self) -> Vec<&'static str> {
                self.all().into_iter().flat_map(|(_, texts)| texts).collect()
            }
        }
    };
}
pub(crate) use texts;
