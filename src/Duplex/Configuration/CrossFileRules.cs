namespace Duplex.Configuration;

/// <summary>A value and where it was stated.</summary>
internal sealed record Stated<T>(T Value, string File, int Line);

/// <summary>What must hold between files.</summary>
internal static class CrossFileRules
{
    /// <param name="knowsAll">Every connection's file could be read.</param>
    public static IEnumerable<ConfigurationError> Check(IReadOnlyList<Stated<ConnectionOptions>> connections, IReadOnlyList<Stated<AppOptions>> apps, bool knowsAll) =>
    [
        .. Repeated(connections, connection => connection.Name, "connection name", "give each connection of the installation a name of its own"),
        .. Repeated(connections, Listener, "MLLP listener", "give each listener a port of its own"),
        .. Repeated(apps, app => app.Id, "app id", "give each app of the installation an id of its own"),
        .. knowsAll ? UnknownConnections(connections, apps) : [],
        .. knowsAll ? WrongRoutes(connections) : [],
    ];

    private static IEnumerable<ConfigurationError> Repeated<T>(IEnumerable<Stated<T>> all, Func<T, string?> key, string what, string right) =>
        from stated in all
        let name = key(stated.Value)
        where name is not null
        group stated by name into same
        let first = same.First()
        from repeat in same.Skip(1)
        select new ConfigurationError(repeat.File, repeat.Line, $"the {what} '{same.Key}' is taken by {(first.File.Length > 0 ? first.File : "the built-in configuration")}", right);

    private static string? Listener(ConnectionOptions connection) =>
        connection.Mllp is { Port: > 0 } mllp ? $"{mllp.Address}:{mllp.Port}" : null;

    private static IEnumerable<ConfigurationError> UnknownConnections(IReadOnlyList<Stated<ConnectionOptions>> connections, IReadOnlyList<Stated<AppOptions>> apps) =>
        from app in apps
        from name in app.Value.Connections
        let connection = connections.FirstOrDefault(stated => stated.Value.Name == name)?.Value
        where connection?.Organization != app.Value.Organization
        select new ConfigurationError(
            app.File,
            app.Line,
            connection is null
                ? $"the app '{app.Value.Id}' names the connection '{name}', which is not configured"
                : $"the app '{app.Value.Id}' and the connection '{name}' belong to different organizations",
            "name connections of the app's own organization: " + string.Join(", ", connections.Where(stated => stated.Value.Organization == app.Value.Organization).Select(stated => stated.Value.Name)));

    private static IEnumerable<ConfigurationError> WrongRoutes(IReadOnlyList<Stated<ConnectionOptions>> connections) =>
        from ehr in connections
        where ehr.Value.LabOrders is not null
        let to = ehr.Value.LabOrders!.To
        let laboratory = connections.FirstOrDefault(stated => stated.Value.Name == to)?.Value
        where laboratory?.Sending is null || laboratory.Mllp is null || laboratory.Organization != ehr.Value.Organization
        select new ConfigurationError(
            ehr.File,
            ehr.Line,
            laboratory is null
                ? $"'routes.lab-orders.to' names the connection '{to}', which is not configured"
                : laboratory.Sending is null
                    ? $"'routes.lab-orders.to' names the connection '{to}', which is not sent HL7 v2"
                    : laboratory.Mllp is null
                        ? $"'routes.lab-orders.to' names the connection '{to}', which listens nowhere, so that no result could come in"
                        : $"'routes.lab-orders.to' names the connection '{to}' of another organization",
            laboratory is { Sending: not null, Mllp: null }
                ? "give it listen: { mllp: { port: ... } }"
                : "name a laboratory's connection of the same organization: " + Listed(connections.Where(stated => stated.Value.Sending is not null && stated.Value.Organization == ehr.Value.Organization)));

    private static string Listed(IEnumerable<Stated<ConnectionOptions>> connections) =>
        string.Join(", ", connections.Select(stated => stated.Value.Name)) is { Length: > 0 } names ? names : "none is configured yet";
}
