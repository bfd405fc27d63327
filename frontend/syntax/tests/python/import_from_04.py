from ... import a
from .... import a
