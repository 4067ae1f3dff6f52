//! State that is made when it is first asked for: a program that never asks for it does
//! not carry what makes it.

use leptos::prelude::*;

pub(super) struct Late<T: 'static> {
    made: StoredValue<Option<T>>,
    /// It lives as long as the session, whoever asks first.
    owner: StoredValue<Option<Owner>>,
}

impl<T> Clone for Late<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Late<T> {}

impl<T: Copy + Send + Sync> Default for Late<T> {
    fn default() -> Self {
        Self {
            made: StoredValue::new(None),
            owner: StoredValue::new(Owner::current()),
        }
    }
}

impl<T: Copy + Send + Sync> Late<T> {
    pub fn get_or_make(self, make: impl FnOnce() -> T) -> T {
        if let Some(made) = self.made.get_value() {
            return made;
        }
        let owner = self.owner.get_value();
        let made = match owner {
            Some(owner) => owner.with(make),
            None => make(),
        };
        self.made.set_value(Some(made));
        made
    }
}
