using Duplex.Storage.Postgres.Statements;

namespace Duplex.Storage.Postgres.Units;

/// <summary>What the caller is told where a statement that must change a row changed none, or a key was taken.</summary>
/// <param name="Sentence">Made from the answer to <paramref name="Present"/>, or from zero.</param>
/// <param name="Present">What is there instead. Where it is given, another unit may have put it there, and the work is run once more.</param>
internal sealed record Refusal(Func<long, string> Sentence, Query<long>? Present = null)
{
    public static Refusal Because(string sentence) => new(_ => sentence);
}
