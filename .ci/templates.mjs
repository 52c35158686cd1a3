// Writes the CloudFormation templates of the settings as they are and of all settings in use, without bundles.
// Usage: node .ci/templates.mjs FOLDER
import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Config, config } from '../cdk/config.ts';
import { PressbriefStack } from '../cdk/stacks/pressbrief.ts';

const deployments = {
  'as-it-is': {},
  everything: {
    retentionDays: 365,
    signIn: { issuer: 'https://login.desk.example', audience: ['pressbrief'] },
    alarmEmail: 'press@desk.example',
    corsOrigins: ['https://desk.example'],
  },
};
const { context } = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'));
const app = new App({ outdir: process.argv[2], context: { ...context, 'aws:cdk:bundling-stacks': [] } });
for (const [name, changes] of Object.entries(deployments))
  new PressbriefStack(app, name, Config.parse({ ...config, ...changes }));
app.synth();
