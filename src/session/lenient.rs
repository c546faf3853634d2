//! Reads what somebody wrote by hand, with serde: a wrong value or an unknown key is noted and
//! passed over, and the rest stays.

use serde::de::value::{MapAccessDeserializer, StringDeserializer};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use std::fmt;
use std::marker::PhantomData;

/// One value. Null is as good as absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lenient<T> {
    #[default]
    Absent,
    Given(T),
    /// There is something else than a `T`.
    Wrong,
}

impl<T> Lenient<T> {
    /// Leaves nothing in its place.
    pub fn take(&mut self) -> Lenient<T> {
        std::mem::take(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Lenient<T> {
    /// Goes on after a wrong value, so the format must have been parsed as a whole before: a tree,
    /// not a stream.
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        Ok(match Option::<T>::deserialize(value) {
            Ok(None) => Lenient::Absent,
            Ok(Some(value)) => Lenient::Given(value),
            Err(_) => Lenient::Wrong,
        })
    }
}

/// An object that is read as a `T`, whose fields have to be [`Lenient`], and the keys that `T`
/// does not know.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Object<T> {
    pub known: T,
    pub unknown: Vec<String>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    /// Asks for anything, because a format may take a list where a struct is asked for.
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        value.deserialize_any(ObjectVisitor(PhantomData))
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = Object<T>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        let mut unknown = Vec::new();
        let known = T::deserialize(Sorting { map, unknown: &mut unknown })?;
        Ok(Object { known, unknown })
    }
}

/// An object on its way into a struct: keeps the keys from it that are none of its fields.
struct Sorting<'a, A> {
    map: A,
    unknown: &'a mut Vec<String>,
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for Sorting<'_, A> {
    type Error = A::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        visitor.visit_map(KnownKeys { sorting: self, fields })
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        MapAccessDeserializer::new(self.map).deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// The entries of an object whose keys are fields of a struct.
struct KnownKeys<'a, A> {
    sorting: Sorting<'a, A>,
    fields: &'static [&'static str],
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for KnownKeys<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: serde::de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.sorting.map.next_key::<String>()? {
            if self.fields.contains(&key.as_str()) {
                return seed.deserialize(StringDeserializer::new(key)).map(Some);
            }
            self.sorting.map.next_value::<IgnoredAny>()?;
            self.sorting.unknown.push(key);
        }
        Ok(None)
    }

    fn next_value_seed<S: serde::de::DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, A::Error> {
        self.sorting.map.next_value_seed(seed)
    }
}
