//! Enums whose values have a short name: in form fields, markers, addresses and Fluent ids.
//! One table says each name once, and what else belongs to a value; everything follows from it.

/// Declares an enum with an id for each variant: `ALL`, `id()` and `parse()`. With a type behind the
/// name of the enum, each variant has a value of that type too: `row()`.
macro_rules! ids {
    ($(#[$about:meta])* $vis:vis enum $name:ident { $($(#[$says:meta])* $variant:ident = $id:expr,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$says])* $variant,)+ }

        #[allow(dead_code, reason = "some are only written")]
        impl $name {
            /// All of them, in order.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$variant),+];

            /// Its short name.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// Reads a short name.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.id() == id)
            }
        }
    };
    ($(#[$about:meta])* $vis:vis enum $name:ident: $row:ty { $($(#[$says:meta])* $variant:ident = $id:expr => $value:expr,)+ }) => {
        ids! { $(#[$about])* $vis enum $name { $($(#[$says])* $variant = $id,)+ } }

        impl $name {
            const fn row(self) -> $row {
                match self { $(Self::$variant => $value,)+ }
            }
        }
    };
}

pub(crate) use ids;
