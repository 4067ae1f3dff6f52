//! `serve`: the site on this machine, until Ctrl-C.

use crate::{project::Project, server, site};
use anyhow::{Context, Result};
use lexopt::ValueExt;
use std::{io::ErrorKind, net::TcpListener};

const PORT: u16 = 8080;

/// How many ports to try. If all of them are taken, something else is wrong.
const TRIES: u16 = 100;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    use lexopt::Arg::Long;

    let mut port = PORT;
    // This machine only: a development server is not for others to reach.
    let mut host = "127.0.0.1".to_owned();
    while let Some(argument) = args.next()? {
        match argument {
            Long("port") => port = args.value()?.parse()?,
            Long("host") => host = args.value()?.string()?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let project = Project::find()?;
    site::ensure(&project)?;
    let listener = listen(&host, port)?;
    let address = listener.local_addr()?;
    if port != 0 && address.port() != port {
        println!("port {port} is taken");
    }
    println!("http://{address}/ (stop with Ctrl-C)");
    server::serve(listener, &project.dist())
}

/// On `port`, or on the next one that is free.
fn listen(host: &str, port: u16) -> Result<TcpListener> {
    let mut tried = port;
    loop {
        match TcpListener::bind((host, tried)) {
            Err(error)
                if error.kind() == ErrorKind::AddrInUse && tried < port.saturating_add(TRIES) =>
            {
                tried += 1;
            }
            result => return result.with_context(|| format!("listening on {host}:{tried}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_leads_to_another() {
        let taken = listen("127.0.0.1", 0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let next = listen("127.0.0.1", port).unwrap();
        assert!(next.local_addr().unwrap().port() > port);
    }

    #[test]
    fn an_address_that_is_not_this_machines_is_told() {
        let error = listen("192.0.2.1", 8080).unwrap_err().to_string();
        assert_eq!(error, "listening on 192.0.2.1:8080");
    }
}
