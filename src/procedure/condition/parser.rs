//! From the text of a condition to a condition whose names exist and whose comparisons make sense.

use super::{
    Condition, Constant, Operator, Subject,
    lexer::{Fault, Piece, RESERVED, Token, cut},
    scope::{Domain, Scope, Use, Words, misfit},
};
use crate::procedure::{DateBound, Id, Name, nearest::instead, values::Unit};

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
        return Err(vec![Fault::new(0..0, "this condition is too long", "split it")]);
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
pub(in crate::procedure) fn parse_day(text: &str) -> Result<DateBound, Fault> {
    let mut parser = Parser::new(text, &Nothing)?;
    let span = parser.peek().span.clone();
    let (constant, _) = parser.constant()?;
    match constant {
        Constant::Date(day) => parser.end().map(|()| day),
        _ => Err(Fault::new(span, "this is not a day", "write a day, or \"today - 18 years\"")),
    }
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
            return Err(Fault::new(here, "there are too many brackets in brackets", "use a table"));
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
        let message = format!("\"{word}()\" is not supported yet");
        Err(Fault::new(token.span, message, "remove it: there is no step that repeats to read"))
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
        if let Some((message, help)) = misfit(name, domain, way, &constant, self.scope) {
            self.faults.push(Fault::new(start..end, message, help));
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
            let message = format!("{} stands where a value should", named(&token));
            return Err(Fault::new(token.span, message, "write an option, a number or a day"));
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
            let help = "write it as today - 18 years";
            let fault = || Fault::new(start..end, "this is not a length of time", help);
            day = moved.ok_or_else(fault)?;
        }
    }

    /// Reads a name; one that stands for nothing is noted, and the reading goes on.
    fn subject(&mut self) -> Read<(Option<Subject>, &'a str, Domain)> {
        let token = self.next();
        let name = match token.is {
            Piece::Word(word) if !RESERVED.contains(&word) => word,
            _ => {
                let message = format!("{} stands where a name should", named(&token));
                return Err(Fault::new(token.span, message, "write the id of a step"));
            }
        };
        match self.scope.find(name) {
            Ok((subject, domain)) => Ok((Some(subject), name, domain)),
            Err((message, help)) => {
                self.faults.push(Fault::new(token.span, message, help));
                Ok((None, name, Domain::Anything))
            }
        }
    }

    fn expect(&mut self, mark: &'static str) -> Read<()> {
        let token = self.next();
        if token.is == Piece::Mark(mark) {
            return Ok(());
        }
        let message = format!("{} stands where \"{mark}\" should", named(&token));
        Err(Fault::new(token.span, message, format!("write {mark}")))
    }

    fn end(&mut self) -> Read<()> {
        let token = self.next();
        let help = match token.is {
            Piece::End => return Ok(()),
            Piece::Mark(")") => "remove it",
            Piece::Word("et") => "write and",
            Piece::Word("ou") => "write or",
            _ => "join two conditions with and, or",
        };
        Err(Fault::new(token.span.clone(), format!("{} is too much here", named(&token)), help))
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
    let help = match token.is {
        Piece::Word("is" | "equals" | "est") => "write =".to_owned(),
        Piece::Word(word) => match instead(word, ["in", "has"]) {
            help if help.starts_with("did") => help,
            _ => format!("write {name} = {word}"),
        },
        _ => format!("write what \"{name}\" is compared with: {name} = ..."),
    };
    let message = format!("{} stands where a comparison should", named(token));
    Fault::new(token.span.clone(), message, help)
}

fn named(token: &Token<'_>) -> String {
    match token.is {
        Piece::Word(word) => format!("\"{word}\""),
        Piece::Number(number) => format!("\"{number}\""),
        Piece::Day(day) => format!("\"{day}\""),
        Piece::Mark(mark) => format!("\"{mark}\""),
        Piece::End => "the end".to_owned(),
    }
}

/// A scope without names, for days alone.
struct Nothing;

impl Scope for Nothing {
    fn find(&self, _name: &str) -> Result<(Subject, Domain), Words> {
        Err((String::new(), String::new()))
    }

    fn is_number(&self, _name: &Name) -> Result<(), Words> {
        Ok(())
    }
}
