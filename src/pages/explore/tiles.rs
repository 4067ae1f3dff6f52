//! The schematic's plane: which tile lies next to which. Pure.

/// A step on the plane: rows down, columns right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
    Left,
    Right,
}

impl Step {
    /// The step an arrow key asks for.
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "ArrowUp" => Some(Self::Up),
            "ArrowDown" => Some(Self::Down),
            "ArrowLeft" => Some(Self::Left),
            "ArrowRight" => Some(Self::Right),
            _ => None,
        }
    }
}

/// The tile one step away: the nearest in that direction, straight ahead before
/// aside. At the edge it stays.
pub fn neighbour(tiles: &[(u8, u8)], from: usize, step: Step) -> usize {
    let Some(&(row, column)) = tiles.get(from) else {
        return from;
    };
    let distance = |&(other_row, other_column): &(u8, u8)| {
        let (down, right) = (
            i32::from(other_row) - i32::from(row),
            i32::from(other_column) - i32::from(column),
        );
        let (ahead, aside) = match step {
            Step::Up => (-down, right),
            Step::Down => (down, right),
            Step::Left => (-right, down),
            Step::Right => (right, down),
        };
        (ahead > 0).then_some(ahead + 2 * aside.abs())
    };
    tiles
        .iter()
        .enumerate()
        .filter_map(|(at, tile)| Some((distance(tile)?, at)))
        .min()
        .map_or(from, |(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::corpus;
    use std::collections::BTreeSet;

    const STEPS: [Step; 4] = [Step::Up, Step::Down, Step::Left, Step::Right];

    #[test]
    fn arrows_lead_to_what_lies_there() {
        // A plus sign without its middle's right arm, and one far away.
        let tiles = [(0, 1), (1, 0), (1, 1), (2, 1), (3, 5)];
        assert_eq!(neighbour(&tiles, 2, Step::Up), 0);
        assert_eq!(neighbour(&tiles, 2, Step::Left), 1);
        assert_eq!(neighbour(&tiles, 2, Step::Down), 3);
        assert_eq!(neighbour(&tiles, 2, Step::Right), 4);
        assert_eq!(neighbour(&tiles, 0, Step::Up), 0, "an edge is an edge");
        assert_eq!(neighbour(&tiles, 9, Step::Up), 9);
    }

    #[test]
    fn every_district_is_reached_by_arrows_alone() {
        let tiles: Vec<(u8, u8)> = corpus()
            .districts
            .iter()
            .map(|district| district.tile)
            .collect();
        let mut reached = BTreeSet::from([0]);
        let mut edge = vec![0];
        while let Some(at) = edge.pop() {
            edge.extend(
                STEPS
                    .map(|step| neighbour(&tiles, at, step))
                    .into_iter()
                    .filter(|&to| reached.insert(to)),
            );
        }
        assert_eq!(reached.len(), tiles.len());
    }
}
