//! From the text of a condition to a condition whose names exist and whose comparisons make sense.

use super::{
    Condition, Constant, Operator, Subject,
    lexer::{Fault, Piece, RESERVED, Token, cut, write},
    scope::{Domain, Scope, Use, misfit},
};
use crate::{
    problem::Note,
    procedure::{
        DateBound, Id, Name,
        nearest::{did_you_mean, nearest},
        values::Unit,
    },
};

/// The longest condition that is read; the longest one of the official sheets has 180 letters.
const LONGEST: usize = 2000;

/// The deepest nesting of parentheses and `not`.
const DEEPEST: usize = 20;

const OPERATORS: &[(&str, Operator)] = &[
    ("=", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<", Operator::Less),
    ("<=", Operator::LessOrEqual),
    (">", Operator::Greater),
    (">=", Operator::GreaterOrEqual),
];

/// What a condition with a fault is read as: it is never used.
const UNREADABLE: Condition = Condition::All(Vec::new());

/// Parses a condition. The first slip of grammar ends the reading; every name is judged before it.
pub(in crate::procedure) fn parse(text: &str, scope: &dyn Scope) -> Result<Condition, Vec<Fault>> {
    if text.len() > LONGEST {
        return Err(vec![Fault::new(0..0, Note::new("condition-too-long"))]);
    }
    let mut parser = Parser::new(text, scope).map_err(|fault| vec![fault])?;
    let read = parser.whole();
    let mut faults = parser.faults;
    match read {
        Ok(condition) if faults.is_empty() => return Ok(condition),
        Ok(_) => {}
        Err(fault) => faults.push(fault),
    }
    Err(faults)
}

/// Parses a day that may move with today: `today - 60 years`.
pub(in crate::procedure) fn parse_day(text: &str) -> Option<DateBound> {
    let mut parser = Parser::new(text, &Nothing).ok()?;
    let (constant, _) = parser.constant().ok()?;
    parser.end().ok()?;
    if let Constant::Date(day) = constant { Some(day) } else { None }
}

struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    depth: usize,
    scope: &'a dyn Scope,
    faults: Vec<Fault>,
}

type Read<T> = Result<T, Fault>;

impl<'a> Parser<'a> {
    fn new(text: &'a str, scope: &'a dyn Scope) -> Read<Self> {
        Ok(Self { tokens: cut(text)?, at: 0, depth: 0, scope, faults: Vec::new() })
    }

    fn whole(&mut self) -> Read<Condition> {
        let condition = self.any()?;
        self.end().map(|()| condition)
    }

    fn any(&mut self) -> Read<Condition> {
        let mut list = vec![self.all()?];
        while self.took(Piece::Word("or")) {
            list.push(self.all()?);
        }
        Ok(Condition::any(list))
    }

    fn all(&mut self) -> Read<Condition> {
        let mut list = vec![self.not()?];
        while self.took(Piece::Word("and")) {
            list.push(self.not()?);
        }
        Ok(Condition::all(list))
    }

    fn not(&mut self) -> Read<Condition> {
        self.depth += 1;
        let here = self.peek().span.clone();
        if self.depth > DEEPEST {
            return Err(Fault::new(here, Note::new("condition-too-nested")));
        }
        let read = if self.took(Piece::Word("not")) {
            self.not().map(|condition| Condition::Not(Box::new(condition)))
        } else {
            self.one()
        };
        self.depth -= 1;
        read
    }

    fn one(&mut self) -> Read<Condition> {
        if self.took(Piece::Mark("(")) {
            let inner = self.any()?;
            return self.expect(")").map(|()| inner);
        }
        if self.took(Piece::Word("answered")) {
            self.expect("(")?;
            let (subject, ..) = self.subject()?;
            self.expect(")")?;
            return Ok(subject.map_or(UNREADABLE, Condition::Answered));
        }
        self.repeated()?;
        let (subject, name, domain) = self.subject()?;
        self.comparison(subject, name, &domain)
    }

    fn repeated(&mut self) -> Read<()> {
        let token = self.peek().clone();
        let Piece::Word(word @ ("count" | "any")) = token.is else { return Ok(()) };
        Err(Fault::new(token.span, Note::new("word-not-supported").with("word", word)))
    }

    fn comparison(
        &mut self,
        subject: Option<Subject>,
        name: &str,
        domain: &Domain,
    ) -> Read<Condition> {
        let token = self.next();
        if let Piece::Mark(mark) = token.is
            && let Some((_, operator)) = OPERATORS.iter().find(|(it, _)| *it == mark)
        {
            let constant = self.judged(name, domain, Use::of(*operator))?;
            let compare = |subject| Condition::Compare { subject, operator: *operator, constant };
            return Ok(subject.map_or(UNREADABLE, compare));
        }
        match token.is {
            Piece::Word("in") => {
                let constants = self.list(name, domain)?;
                let among = |subject| Condition::Among { subject, constants };
                Ok(subject.map_or(UNREADABLE, among))
            }
            Piece::Word("has") => {
                let constant = self.judged(name, domain, Use::Has)?;
                Ok(match (subject, constant) {
                    (Some(subject), Constant::Id(option)) => Condition::Has { subject, option },
                    _ => UNREADABLE, // a fault was noted
                })
            }
            _ => Err(no_operator(&token, name)),
        }
    }

    fn list(&mut self, name: &str, domain: &Domain) -> Read<Vec<Constant>> {
        self.expect("[")?;
        let mut constants = vec![self.judged(name, domain, Use::Equality)?];
        while self.took(Piece::Mark(",")) {
            constants.push(self.judged(name, domain, Use::Equality)?);
        }
        self.expect("]").map(|()| constants)
    }

    /// Reads what an answer is compared with, and notes whether the comparison makes sense.
    fn judged(&mut self, name: &str, domain: &Domain, way: Use) -> Read<Constant> {
        let start = self.peek().span.start;
        let (constant, end) = self.constant()?;
        if let Some(note) = misfit(name, domain, way, &constant, self.scope) {
            self.faults.push(Fault::new(start..end, note));
        }
        Ok(constant)
    }

    fn constant(&mut self) -> Read<(Constant, usize)> {
        let token = self.next();
        let constant = match token.is {
            Piece::Word("today") => return self.day_from_today(token.span.end),
            Piece::Word(word) if !RESERVED.contains(&word) => word_constant(word),
            Piece::Number(number) => Some(Constant::Number(number)),
            Piece::Day(day) => Some(Constant::Date(DateBound::Day(day))),
            Piece::Mark("-") => match self.next() {
                Token { is: Piece::Number(number), span } => {
                    return Ok((Constant::Number(-number), span.end));
                }
                _ => None,
            },
            _ => None,
        };
        let Some(constant) = constant else {
            let note = Note::new("value-expected").note("found", named(&token));
            return Err(Fault::new(token.span, note));
        };
        Ok((constant, token.span.end))
    }

    fn day_from_today(&mut self, mut end: usize) -> Read<(Constant, usize)> {
        let mut day = DateBound::TODAY;
        loop {
            let sign = match self.peek().is {
                Piece::Mark("-") => -1,
                Piece::Mark("+") => 1,
                _ => return Ok((Constant::Date(day), end)),
            };
            let start = self.next().span.start;
            let (count, unit) = (self.next(), self.next());
            end = unit.span.end;
            let moved = match (count.is, unit.is) {
                (Piece::Number(count), Piece::Word(unit)) => Unit::of(unit)
                    .zip(i32::try_from(count).ok())
                    .and_then(|(unit, count)| day.moved(sign * count, unit)),
                _ => None,
            };
            day = moved.ok_or_else(|| Fault::new(start..end, Note::new("length-malformed")))?;
        }
    }

    /// Reads a name; one that stands for nothing is noted, and the reading goes on.
    fn subject(&mut self) -> Read<(Option<Subject>, &'a str, Domain)> {
        let token = self.next();
        let name = match token.is {
            Piece::Word(word) if !RESERVED.contains(&word) => word,
            _ => {
                let note = Note::new("name-expected").note("found", named(&token));
                return Err(Fault::new(token.span, note));
            }
        };
        match self.scope.find(name) {
            Ok((subject, domain)) => Ok((Some(subject), name, domain)),
            Err(note) => {
                self.faults.push(Fault::new(token.span, note));
                Ok((None, name, Domain::Anything))
            }
        }
    }

    fn expect(&mut self, mark: &'static str) -> Read<()> {
        let token = self.next();
        if token.is == Piece::Mark(mark) {
            return Ok(());
        }
        let note = Note::new("mark-expected").note("found", named(&token)).with("mark", mark);
        Err(Fault::new(token.span, note))
    }

    fn end(&mut self) -> Read<()> {
        let token = self.next();
        let hint = match token.is {
            Piece::End => return Ok(()),
            Piece::Mark(")") => Note::new("hint-remove-sign"),
            Piece::Word("et") => write("and"),
            Piece::Word("ou") => write("or"),
            _ => Note::new("hint-join-conditions"),
        };
        let note = Note::new("too-much").note("found", named(&token)).note("hint", hint);
        Err(Fault::new(token.span, note))
    }

    fn took(&mut self, piece: Piece<'_>) -> bool {
        let is_next = self.peek().is == piece;
        if is_next {
            self.next();
        }
        is_next
    }

    fn peek(&self) -> &Token<'a> {
        &self.tokens[self.at]
    }

    /// Takes the next piece; the end stays where it is.
    fn next(&mut self) -> Token<'a> {
        let token = self.tokens[self.at].clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }
}

fn word_constant(word: &str) -> Option<Constant> {
    if word.contains('.') {
        return Name::new(word).ok().map(Constant::Value);
    }
    Id::new(word).ok().map(Constant::Id)
}

fn no_operator(token: &Token<'_>, name: &str) -> Fault {
    let hint = match token.is {
        Piece::Word("is" | "equals" | "est") => write("="),
        Piece::Word(word) => match nearest(word, &["in", "has"]) {
            Some(near) => did_you_mean(near),
            None => write(&format!("{name} = {word}")),
        },
        _ => Note::new("hint-compare").with("name", name),
    };
    let note = Note::new("comparison-expected").note("found", named(token)).note("hint", hint);
    Fault::new(token.span.clone(), note)
}

fn named(token: &Token<'_>) -> Note {
    let word = |word: &dyn ToString| Note::new("what-word").with("word", &word.to_string());
    match token.is {
        Piece::Word(it) | Piece::Mark(it) => word(&it),
        Piece::Number(it) => word(&it),
        Piece::Day(it) => word(&it),
        Piece::End => Note::new("what-the-end"),
    }
}

/// A scope without names, for days alone.
struct Nothing;

impl Scope for Nothing {
    fn find(&self, name: &str) -> Result<(Subject, Domain), Note> {
        Err(Note::new("name-unknown").with("name", name).note("hint", Note::new("hint-remove")))
    }

    fn is_number(&self, _name: &Name) -> Result<(), Note> {
        Ok(())
    }
}
