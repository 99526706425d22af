using Duplex.Configuration;

namespace Duplex.Composition;

/// <summary>Tells on the error output that a changed configuration is not in force.</summary>
internal static partial class ConfigurationLog
{
    public static void Wrong(IServiceProvider services, IEnumerable<ConfigurationError> errors)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("Duplex.Configuration");
        foreach (var error in errors)
        {
            NotTaken(log, error.File, error.Line, $"{error.Wrong}; {error.Right}");
        }
    }

    [LoggerMessage(4030, LogLevel.Error, "The changed configuration is not in force, the one before is: {File}:{Line}: {Reason}.")]
    private static partial void NotTaken(ILogger log, string file, int line, string reason);
}
