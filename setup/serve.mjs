import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const usage = 'Usage: npm start -- [--port NUMBER] [--host NAME] [--no-open]';

/** Builds the app and serves it until Ctrl+C; opens it where there is a desktop. */
export async function serve(args) {
  const { port, host, open } = readOptions(args);
  process.on('SIGINT', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
  // any other value would build in React's development checks
  process.env.NODE_ENV = 'production';

  console.log('Building Offing…');
  await build({ logLevel: 'warn' });
  const { resolvedUrls } = await preview({ logLevel: 'warn', preview: { port, host, open } });
  const addresses = [...resolvedUrls.local, ...resolvedUrls.network];
  console.log(`Offing runs at ${addresses.join(' and ')}, until Ctrl+C.`);
}

function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? undefined : readPort(values.port);
    return { port, host: values.host, open: !values['no-open'] && hasDesktop(process) };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return process.exit(2);
  }
}

function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`--port must be a number from 0 to 65535, not "${text}".`);
}

/** Whether someone is likely to sit before a browser here; BROWSER=none says no. */
function hasDesktop({ env, platform, stdout }) {
  if (!stdout.isTTY || env.CI || env.SSH_CONNECTION || env.BROWSER === 'none') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}
