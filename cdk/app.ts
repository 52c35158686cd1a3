import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { config } from './config.ts';
import { PressbriefStack } from './stacks/pressbrief.ts';

const app = new App();
new PressbriefStack(app, `pressbrief-${config.stage}`, config);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
