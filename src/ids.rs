//! Enums whose values have a short name: in form fields, markers, addresses and Fluent ids.
//! One table says each name once; everything else follows from it.

/// Declares an enum with an id for each variant: `ALL`, `id()` and `parse()`.
macro_rules! ids {
    ($(#[$about:meta])* $vis:vis enum $name:ident { $($(#[$says:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$says])* $variant,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$variant),+];

            /// Its short name.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// Reads a short name.
            #[allow(dead_code, reason = "some are only written")]
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.id() == id)
            }
        }
    };
}

pub(crate) use ids;
