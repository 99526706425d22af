namespace Duplex.Engine.Storage;

/// <summary>A store cannot keep anything now (disk full, closed, broken). Nothing was kept, and no answer may be given. Stores throw it or their own kind of it.</summary>
public class StorageUnavailableException : IOException
{
    public StorageUnavailableException()
    {
    }

    public StorageUnavailableException(string message)
        : base(message)
    {
    }

    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
