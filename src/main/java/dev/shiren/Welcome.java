package dev.shiren;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where to begin, once everything is there.
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            LOG.info(
                    """
                    ready. Open http://localhost:{}/graphiql, choose an account and paste:

                    {
                      searchCadres(text: "招商引资", where: { gender: FEMALE, age: { max: 45 } }, first: 3) {
                        totalCount
                        nodes { name age unit { name } specialties { specialty { name } } }
                      }
                    }
                    """,
                    web.getWebServer().getPort());
        }
    }
}
