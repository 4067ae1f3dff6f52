// Real file servers on ports of this machine, each set up as /about/host/ says.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";

const dist = process.env.DIST ?? "dist";
/** Where Debian's packages were unpacked, laid out like `/`. */
const unpacked = process.env.SERVERS ?? "/";
const libraries = path.join(unpacked, "usr/lib/x86_64-linux-gnu");
const environment = { ...process.env, LD_LIBRARY_PATH: unpacked === "/" ? "" : libraries };

/** The configuration that the page prints for a server. */
async function printed(server) {
  const page = await readFile(path.join(dist, "about/host/index.html"), "utf8");
  const [, text] = page.match(new RegExp(`data-configuration="${server}"><code>([^]*?)</code>`));
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}

/** Put in the place of what an operator changes: port, folder, sub-folder. */
const adapted = (text, { port, root, base }) =>
  text.replaceAll("/srv/www", root).replaceAll("/404.html", `${base}404.html`)
    .replace("listen 80;", `listen 127.0.0.1:${port};`).replace(/^:80 /m, `http://127.0.0.1:${port} `);

/** How each server is started in a folder of its own, and what it can't do. */
export const SERVERS = {
  nginx: {
    encoding: "gzip",
    async start({ folder, ...place }) {
      const types = path.join(unpacked, "etc/nginx/mime.types");
      const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n");
      await writeFile(`${folder}/nginx.conf`, `daemon off; user ${userInfo().username}; pid ${folder}/pid; error_log stderr crit; events {}
http { include ${types}; default_type application/octet-stream; access_log off; ${temp}
${adapted(await printed("nginx"), place)} }`);
      return [path.join(unpacked, "usr/sbin/nginx"), "-p", folder, "-e", "stderr", "-c", `${folder}/nginx.conf`];
    },
  },
  apache: {
    encoding: "br",
    async start({ folder, ...place }) {
      const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"]
        .map((name) => `LoadModule ${name}_module ${path.join(unpacked, "usr/lib/apache2/modules")}/mod_${name}.so`);
      await writeFile(`${folder}/mime.types`, "text/html html\ntext/css css\nimage/svg+xml svg\nimage/png png\ntext/plain txt\ntext/csv csv\n");
      await writeFile(`${folder}/httpd.conf`, `${modules.join("\n")}
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${place.port}
PidFile ${folder}/pid
ErrorLog ${folder}/log
LogLevel crit
TypesConfig ${folder}/mime.types
DocumentRoot "${place.root}"
${adapted(await printed("apache"), place)}`);
      return [path.join(unpacked, "usr/sbin/apache2"), "-X", "-f", `${folder}/httpd.conf`];
    },
  },
  caddy: {
    encoding: "br",
    async start({ folder, ...place }) {
      await writeFile(`${folder}/Caddyfile`, `{\n\tadmin off\n\tauto_https off\n}\n${adapted(await printed("caddy"), place)}`);
      return [path.join(unpacked, "usr/bin/caddy"), "run", "--adapter", "caddyfile", "--config", `${folder}/Caddyfile`];
    },
  },
  busybox: {
    encoding: "gzip",
    async start({ folder, port, root, base }) {
      await writeFile(`${folder}/httpd.conf`, `E404:${root}${base}404.html\n.wasm:application/wasm\n`);
      const program = path.join(unpacked, unpacked === "/" ? "usr/bin/busybox" : "bin/busybox");
      return [program, "httpd", "-f", "-p", `127.0.0.1:${port}`, "-h", root, "-c", `${folder}/httpd.conf`];
    },
  },
  python: {
    // Its own page for wrong addresses, and no compression.
    own404: true,
    async start({ port, root }) {
      return ["python3", "-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", root];
    },
  },
};

/** Starts a server with dist/ below `base`; `close` ends it. */
export async function start(name, base) {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  const root = path.join(folder, "www");
  const site = path.join(root, base);
  await mkdir(path.dirname(site.replace(/\/$/, "")), { recursive: true });
  await symlink(await realpath(dist), site.replace(/\/$/, ""));
  const port = await freePort();
  const [program, ...args] = await SERVERS[name].start({ folder, root, port, base });
  const child = spawn(program, args, { env: { ...environment, HOME: folder }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => { said += text; });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const close = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}${base}`;
  try {
    await answers(url, child, () => said);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(url, child, said) {
  for (let tried = 0; tried < 100; tried += 1) {
    if (child.exitCode !== null) throw new Error(`ended at once: ${said()}`);
    if (await fetch(url).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`does not answer: ${said()}`);
}
