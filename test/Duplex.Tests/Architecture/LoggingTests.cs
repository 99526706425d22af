using System.Text.RegularExpressions;

namespace Duplex.Tests.Architecture;

/// <summary>Logs carry ids of ours, codes, counts and positions; never what a chart or a message says.</summary>
public partial class LoggingTests
{
    /// <summary>Placeholders that were looked at and found to hold no patient data. A new one is added here with a thought.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "Exchange", "Delivery", "Loop", "Hold", "Connection", "Organization", "App", "Fault", "Code", "Position", "Count", "Bytes",
        "Address", "Port", "Endpoint", "Attempt", "Attempts", "Elapsed", "Seconds", "Milliseconds", "Status", "State", "Path", "Line", "Version", "From", "To",
        "Limit", "Peer", "Command", "Signal", "Outcome", "Kind", "Reason", "Sequence", "File", "Worker", "Method", "Route", "Step", "Connections", "Folder", "Entry", "Consumer",
    };

    [Fact]
    public void Log_templates_name_only_what_holds_no_patient_data()
    {
        var found = Repository.Sources("src")
            .SelectMany(file => Templates(File.ReadAllText(file)).SelectMany(Placeholders)
                .Where(name => !Harmless.Contains(name))
                .Select(name => $"{Repository.Relative(file)}: {{{name}}}"));
        Assert.Empty(found);
    }

    [Fact]
    public void Log_templates_are_constants_never_put_together_from_values()
    {
        var found = Repository.Sources("src")
            .SelectMany(file => Interpolated().Matches(File.ReadAllText(file)).Select(match => $"{Repository.Relative(file)}: {match.Value}"));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("""[LoggerMessage(1, LogLevel.Error, "Exchange {Exchange} of {PatientName}.")]""", "PatientName")]
    [InlineData("""log.LogInformation("Got {Body}", body);""", "Body")]
    public void The_check_sees_a_placeholder_that_holds_patient_data(string source, string name)
    {
        Assert.Contains(name, Templates(source).SelectMany(Placeholders).Where(found => !Harmless.Contains(found)));
    }

    private static IEnumerable<string> Templates(string source) =>
        LoggerMessage().Matches(source).Concat(LogCall().Matches(source)).Select(match => match.Groups["template"].Value);

    private static IEnumerable<string> Placeholders(string template) => Placeholder().Matches(template).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"LoggerMessage\([^""]*""(?<template>(?:[^""\\]|\\.)*)""")]
    private static partial Regex LoggerMessage();

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)\([^""]*""(?<template>(?:[^""\\]|\\.)*)""")]
    private static partial Regex LogCall();

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)\([^;]*\$""")]
    private static partial Regex Interpolated();

    [GeneratedRegex(@"\{(\w+)")]
    private static partial Regex Placeholder();
}
