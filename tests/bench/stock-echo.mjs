import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

// The peer: what the SDK's own documentation shows, echoing the data of a pressed button in a card.
class Echo extends ActivityHandler {
  async onAdaptiveCardInvoke(_context, value) {
    const body = [{ type: 'TextBlock', text: JSON.stringify(value.action.data) }];
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5', body },
    };
  }
}
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.get('/health', (_request, response, next) => {
  response.send(200);
  next();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
