import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { BrokerMetrics } from '@openv0/platform/broker-metrics.js';
import { HealthModule } from '@openv0/platform/health.js';
import { HttpProblemFilter } from '@openv0/platform/http-problem.filter.js';
import { loggerModule } from '@openv0/platform/logger.js';
import { MetricsModule } from '@openv0/platform/metrics.js';
import { TokenVerifier } from '@openv0/platform/tokens.js';
import { TracingModule } from '@openv0/platform/tracing/tracing.module.js';
import { Authoriser, TOKEN_VERIFIER } from './auth/authoriser.service.js';
import { Revocations } from './auth/revocations.service.js';
import { RevokedLately } from './auth/revoked-lately.js';
import { BrokerLink } from './broker/broker-link.service.js';
import { ClientLines } from './commands/client-lines.service.js';
import { Commands } from './commands/commands.service.js';
import { Stats } from './commands/stats.service.js';
import { DocsController } from './docs/docs.controller.js';
import { GatewayEnvironment } from './environment.js';
import { EventsController } from './http/events.controller.js';
import { Polls } from './http/polls.service.js';
import { Streams } from './http/streams.service.js';
import { UpgradeRequiredController } from './http/upgrade-required.controller.js';
import { Places } from './limits/places.service.js';
import { DeliverySpans } from './metrics/delivery-spans.service.js';
import { FeedMetrics } from './metrics/feed-metrics.service.js';
import { HubMetrics } from './metrics/hub-metrics.service.js';
import { SocketMetrics } from './metrics/socket-metrics.service.js';
import { Presence } from './presence/presence.service.js';
import { hubProvider } from './sessions/hub.provider.js';
import { Admission } from './sockets/admission.service.js';
import { Connections } from './sockets/connections.service.js';
import { Drain } from './sockets/drain.service.js';
import { Heartbeat } from './sockets/heartbeat.service.js';
import { SessionGateway } from './sockets/session.gateway.js';
import { Subscriptions } from './sockets/subscriptions.service.js';
import { turnProvider } from './sockets/turn.provider.js';

const DEFAULT_METRICS_PORT = 9465;

@Module({})
export class AppModule {
  static forRoot(environment: GatewayEnvironment): DynamicModule {
    const { METRICS_PORT: port = DEFAULT_METRICS_PORT, HOST: host, LOG_LEVEL: level } = environment;
    return {
      module: AppModule,
      imports: [
        loggerModule('gateway', level),
        MetricsModule.forRoot({ service: 'gateway', port, host }),
        TracingModule.forRoot('gateway', environment),
        HealthModule,
      ],
      controllers: [EventsController, DocsController, UpgradeRequiredController],
      providers: [
        { provide: GatewayEnvironment, useValue: environment },
        { provide: TOKEN_VERIFIER, useFactory: () => TokenVerifier.fromFile(environment.TOKEN_KEYS) },
        { provide: APP_FILTER, useClass: HttpProblemFilter },
        turnProvider,
        hubProvider,
        BrokerMetrics,
        FeedMetrics,
        HubMetrics,
        DeliverySpans,
        BrokerLink,
        Authoriser,
        RevokedLately,
        Revocations,
        Places,
        Admission,
        Connections,
        SocketMetrics,
        Subscriptions,
        Commands,
        Stats,
        ClientLines,
        SessionGateway,
        Heartbeat,
        Presence,
        Polls,
        Streams,
        Drain,
      ],
    };
  }
}
