import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Starts Neo4j in a folder with conf/neo4j.conf, says READY, and ends with its standard input or a signal. */
public class Launcher {
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("conf").resolve("neo4j.conf"))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        System.out.println("READY " + GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        while (System.in.read() >= 0) {
            // Whoever started it holds its standard input; when that is gone, so is the need for the server.
        }
        System.exit(0);
    }
}
