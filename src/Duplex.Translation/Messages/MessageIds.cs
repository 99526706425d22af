namespace Duplex.Translation.Messages;

/// <summary>Ids of the resources of one message: by what names the thing, and by its turn where one name stands for several.</summary>
internal sealed class MessageIds(TranslationOptions options)
{
    private readonly Dictionary<string, int> _used = new(12, StringComparer.Ordinal);

    public string Of(string resourceType, string key)
    {
        string subject = $"{resourceType}\u001f{key}";
        int turn = _used.GetValueOrDefault(subject) + 1;
        _used[subject] = turn;
        return options.IdOf(turn == 1 ? subject : $"{subject}\u001f#{turn}");
    }
}
