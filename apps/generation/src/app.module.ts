import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HealthModule } from '@openv0/platform/health.js';
import { HttpProblemFilter } from '@openv0/platform/http-problem.filter.js';
import { loggerModule } from '@openv0/platform/logger.js';
import { MetricsModule } from '@openv0/platform/metrics.js';
import { NatsModule } from '@openv0/platform/nats.js';
import { TokenSigner, TokenVerifier } from '@openv0/platform/tokens.js';
import { TracingModule } from '@openv0/platform/tracing/tracing.module.js';
import { Revocations } from './access/revocations.js';
import { TokensController } from './access/tokens.controller.js';
import { BrokerModule } from './broker/broker.module.js';
import { Commands } from './commands/commands.service.js';
import { GenerationEnvironment } from './environment.js';
import { EnvironmentModule } from './environment.module.js';
import { BrokerProblemFilter } from './http/broker-problem.filter.js';
import { Ingest } from './ingest/ingest.service.js';
import { LimitsModule } from './limits/limits.module.js';
import { PagesController } from './pages/pages.controller.js';
import { WebBuild } from './pages/web-build.js';
import { Workers } from './runs/workers.service.js';
import { Deletions } from './sessions/deletions.service.js';
import { RunRequests } from './sessions/run-requests.js';
import { RunsController } from './sessions/runs.controller.js';
import { SessionFactory } from './sessions/session-factory.js';
import { KeyedIds } from './sessions/session-ids.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { Sessions } from './sessions/sessions.service.js';
import { SitesController } from './sites/sites.controller.js';
import { Sites } from './sites/sites.service.js';

const DEFAULT_METRICS_PORT = 9464;

@Module({})
export class AppModule {
  static forRoot(environment: GenerationEnvironment): DynamicModule {
    const { METRICS_PORT: port = DEFAULT_METRICS_PORT, HOST: host, LOG_LEVEL: level } = environment;
    const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, TOKEN_KEYS: keys } = environment;
    return {
      module: AppModule,
      imports: [
        loggerModule('generation', level),
        MetricsModule.forRoot({ service: 'generation', port, host }),
        TracingModule.forRoot('generation', environment),
        HealthModule,
        EnvironmentModule.forRoot(environment),
        NatsModule.forRoot({
          url,
          name: 'generation',
          ...(user !== undefined && { user }),
          ...(password !== undefined && { password }),
        }),
        BrokerModule,
        LimitsModule,
      ],
      controllers: [SessionsController, RunsController, TokensController, SitesController, PagesController],
      providers: [
        { provide: TokenVerifier, useFactory: () => TokenVerifier.fromFile(keys) },
        { provide: TokenSigner, useFactory: () => TokenSigner.fromFile(keys) },
        { provide: KeyedIds, useFactory: () => KeyedIds.fromFile(keys) },
        { provide: APP_FILTER, useClass: HttpProblemFilter },
        { provide: APP_FILTER, useClass: BrokerProblemFilter },
        Revocations,
        Commands,
        Deletions,
        Ingest,
        RunRequests,
        SessionFactory,
        Sessions,
        Sites,
        WebBuild,
        Workers,
      ],
    };
  }
}
