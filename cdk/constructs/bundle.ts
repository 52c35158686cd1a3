import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';

const WRITE = fileURLToPath(new URL('../bundles/write.ts', import.meta.url));

/** The code of a function, bundled on this machine, with the house style that a theme opens. Its hash is that of the bundle: what did not change is not deployed again. */
export const bundled = (trigger: string, theme: string | null): Code =>
  Code.fromAsset(fileURLToPath(new URL(`../../functions/${trigger}`, import.meta.url)), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: `tryBundle` does all there is to do.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: folder => {
          execFileSync(process.execPath, [WRITE, trigger, folder, theme ?? ''], { stdio: 'inherit' });
          return true;
        },
      },
    },
  });

/** Where the theme lies in a bundle, as its function is told; empty where there is none. */
export const bundledTheme = (theme: string | null): string => (theme === null ? '' : `house/${basename(theme)}`);
