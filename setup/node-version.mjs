/** Ends the process with one line when this Node is older than `engines` in package.json asks for. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Offing needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
