// The real core in a process of its own: one JSON line in, one out.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

export class Host {
  #process;
  #waiting = new Map();
  #next = 1;
  #ended;

  constructor(program, folder) {
    this.#process = spawn(program, [join(folder, "beiratsmappe.beirat"), folder], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#ended = new Promise((resolve) => this.#process.on("exit", resolve));
    createInterface({ input: this.#process.stdout }).on("line", (line) => {
      const { id, ...outcome } = JSON.parse(line);
      this.#waiting.get(id)?.(outcome);
      this.#waiting.delete(id);
    });
  }

  // {answer} or {problems}, as the window gives them to the page.
  call(name, request) {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#process.stdin.write(`${JSON.stringify({ id, name, request })}\n`);
    });
  }

  // Closes it as the window is closed: with a backup.
  async end() {
    this.#process.stdin.end();
    await this.#ended;
  }
}
