using Duplex.Client.Rows;

namespace Duplex.Client.Answers;

/// <summary>Why a call has no value, without patient data.</summary>
/// <param name="Status">The HTTP status; 0 where no answer came, so that it is not known whether something was done.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
/// <param name="Errors">Errors of configuration files, where these are the trouble.</param>
public sealed record ApiFailure(int Status, string Sentence, IReadOnlyList<ConfigurationFileError> Errors)
{
    /// <summary>How long the server wants to be left alone, where it said so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <inheritdoc />
    public override string ToString() => Status == 0 ? Sentence : $"HTTP {Status}: {Sentence}";
}
