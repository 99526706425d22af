namespace Duplex.Translation.Mapping;

internal static class ListFilling
{
    /// <summary>Adds what was read; nothing where it could not be read.</summary>
    public static void AddIfAny<T>(this List<T> list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }
    }
}
