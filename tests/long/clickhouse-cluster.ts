import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** One server of a cluster, on this machine alone. */
export interface Server {
  readonly query: (sql: string, body?: string) => Promise<string>;
  /** One value in a row of JSON each. */
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly stop: () => Promise<void>;
}

const tcp = (at: number) => 19_101 + at;
const http = (at: number) => 18_123 + at;

const config = (folder: string, at: number, of: number) => `<yandex>
  <logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <http_port>${http(at)}</http_port><tcp_port>${tcp(at)}</tcp_port><listen_host>127.0.0.1</listen_host>
  <path>${folder}/</path><tmp_path>${folder}/tmp/</tmp_path><mark_cache_size>100000000</mark_cache_size>
  <users_config>${folder}/users.xml</users_config><default_profile>default</default_profile>
  <default_database>default</default_database><max_concurrent_queries>50</max_concurrent_queries>
  <remote_servers><nuoc>${Array.from(
    { length: of },
    (_, each) => `<shard><replica><host>127.0.0.1</host><port>${tcp(each)}</port></replica></shard>`,
  ).join("")}</nuoc></remote_servers>
</yandex>`;

/** A time limit that throws, as the page of the example tells: for the query, and for a server that says nothing. */
const USERS = `<yandex><profiles><default>
  <max_execution_time>20</max_execution_time><receive_timeout>5</receive_timeout><connect_timeout>2</connect_timeout>
  <skip_unavailable_shards>0</skip_unavailable_shards>
</default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default></default></quotas></yandex>`;

/** Start one server of so many, and wait until it answers. */
export async function serverOf(program: string, root: string, at: number, of: number): Promise<Server> {
  const folder = join(root, `may-${at}`);
  mkdirSync(join(folder, "tmp"), { recursive: true });
  writeFileSync(join(folder, "users.xml"), USERS);
  writeFileSync(join(folder, "config.xml"), config(folder, at, of));
  const child = spawn(program, [`--config-file=${join(folder, "config.xml")}`], {
    cwd: folder,
    stdio: "ignore",
  });
  const query = async (sql: string, body = "") => {
    const address = `http://127.0.0.1:${http(at)}/?query=${encodeURIComponent(sql)}`;
    const response = await fetch(address, { method: "POST", body, signal: AbortSignal.timeout(30_000) });
    const text = await response.text();
    if (!response.ok || /^Code: \d+/m.test(text)) throw new Error(text.slice(0, 300));
    return text;
  };
  for (let turn = 0; turn < 100; turn++) {
    if (
      await query("SELECT 1").then(
        () => true,
        () => false,
      )
    )
      break;
    await pause(100);
  }
  return {
    query,
    rows: async (sql) =>
      (await query(`${sql} FORMAT JSONEachRow`))
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
    signal: (name) => void child.kill(name),
    stop: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((done) => child.once("close", done));
  child.kill("SIGCONT");
  child.kill("SIGKILL");
  await closed;
}
