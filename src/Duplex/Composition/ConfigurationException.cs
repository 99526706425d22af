using System.Collections.Immutable;
using Duplex.Configuration;

namespace Duplex.Composition;

/// <summary>The configuration is wrong. The message holds every error, one a line.</summary>
internal sealed class ConfigurationException(ImmutableArray<ConfigurationError> errors)
    : Exception(string.Join(Environment.NewLine, errors))
{
    public ImmutableArray<ConfigurationError> Errors { get; } = errors;

    public static DuplexConfiguration ThrowIfWrong(ConfigurationResult result) =>
        result.Configuration ?? throw new ConfigurationException(result.Errors);
}
